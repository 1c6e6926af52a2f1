package dk.styringsportal.export.microdata;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.report.microdata.Microdata;

/** What the files of the package are, in Danish. */
final class Guide {

    private Guide() {}

    static String of(Microdata microdata) {
        Edition edition = microdata.published().edition();
        String warning = microdata.published().isInvented() ? microdata.published().warning() + "\n\n" : "";
        return """
                Mikrodata: %s
                Kontrolsum af udgaven (SHA-256): %s

                %sFilerne viser, hvad hver har svaret. De er til KL’s egne analyser og må ikke gives videre.
                Fritekst, datoer, filer og navne er ikke med.

                %s  Svarene: en række for hver besvarelse, komma mellem felterne, decimalpunktum, UTF-8. Tomt felt er ubesvaret.
                %s  Kodebogen (DDI-Codebook 2.6): hvad kolonner og koder betyder.
                %s  Indlæser svarene i SPSS med tekster til variable og værdier.
                %s  Indlæser svarene i R og regner den udgivne hyppighedstabel efter: Rscript %s
                %s  Den udgivne hyppighedstabel. ":" er et tal, der ikke vises; ">90" og "<10" er andele i pct.

                Rækkerne står i rækkefølge efter svarene, så rækkefølgen intet fortæller om, hvem der svarede hvornår.
                """.formatted(
                microdata.published().titleAndVersion(), edition.checksum(), warning,
                MicrodataZip.DATA, MicrodataZip.CODEBOOK, MicrodataZip.SPSS, MicrodataZip.R, MicrodataZip.R, MicrodataZip.TABLE);
    }
}
