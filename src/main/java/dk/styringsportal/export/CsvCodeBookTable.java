package dk.styringsportal.export;

import dk.styringsportal.coding.Code;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodeBookTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;

/** A version of a code book as a CSV file, with the headings that its import looks for. */
@ApplicationScoped
public class CsvCodeBookTable implements CodeBookTable {

    /** Between examples, as the import has it. */
    private static final String BETWEEN = "|";

    @Override
    public void write(CodeBook book, OutputStream out) throws IOException {
        CsvTable table = new CsvTable("nøgle", "navn", "navn (engelsk)", "definition", "eksempler", "version");
        for (Code code : book.codes()) {
            table.line()
                    .text(code.key().value())
                    .text(code.danish())
                    .text(code.english())
                    .text(code.definition())
                    .text(String.join(BETWEEN, code.examples()))
                    .count(book.version());
        }
        table.write(out);
    }
}
