package dk.styringsportal.web.editions;

import dk.styringsportal.application.EditionFiles;
import dk.styringsportal.application.OpenData;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.report.data.DataFile;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Lists the files of an edition for its pages, with their sizes. */
@RequestScoped
class EditionDownloads {

    private static final int KILO = 1000;

    @Inject
    private EditionFiles files;

    @Inject
    private OpenData openData;

    @Inject
    private EditionWords words;

    @Inject
    private PageWords numbers;

    @Inject
    private HttpServletRequest request;

    /** In the order of those who want them: the report, spreadsheets, then files for programs. */
    List<DownloadView> of(Edition edition) {
        List<DownloadView> downloads = new ArrayList<>();
        for (DataFile file : DataFile.all()) {
            downloads.add(new DownloadView(
                    file.address(), name(edition, file.ending()), words.say("downloads." + file.key()), isSlow(file) ? "" : size(edition, file)));
        }
        downloads.add(new DownloadView("figures", name(edition, "json"), words.say("downloads.json"), ""));
        return downloads;
    }

    /** Whether it takes seconds to make: then only whoever fetches it waits, and its size is not told. */
    private static boolean isSlow(DataFile file) {
        return file == DataFile.REPORT || file == DataFile.PPTX;
    }

    private static String name(Edition edition, String ending) {
        return "udgave-" + edition.id() + "-" + edition.version() + "." + ending;
    }

    private String size(Edition edition, DataFile file) {
        try {
            int bytes = files.size(edition, file, address(edition, file));
            return words.say("downloads.size", numbers.count((bytes + KILO - 1) / KILO));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As the API knows it, so that the file which is made here is the one that is fetched. */
    private URI address(Edition edition, DataFile file) {
        String url = request.getRequestURL().toString();
        String portal = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        return URI.create(openData.address(portal) + "/api/v1/editions/" + edition.id() + "/" + file.path());
    }
}
