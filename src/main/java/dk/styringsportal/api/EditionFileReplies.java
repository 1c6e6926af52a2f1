package dk.styringsportal.api;

import dk.styringsportal.application.EditionFiles;
import dk.styringsportal.application.OpenData;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.report.data.DataFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;

/** Replies with an edition's figures as files. They are made as they are sent, so not for whoever has them already. */
@RequestScoped
public class EditionFileReplies {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    static final String PDF = "application/pdf";
    static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    static final String CSV = "text/csv; charset=utf-8";

    private static final String VARIANTS = "danish or plain";

    @Inject
    private EditionFiles files;

    @Inject
    private OpenData openData;

    Response file(Edition edition, DataFile file, UriInfo uri) {
        URI address = address(edition, file, uri);
        StreamingOutput content = out -> out.write(files.file(edition, file, address));
        return EditionsResource.attachment(
                Response.ok(content, file.mediaType() + (file.isText() ? "; charset=utf-8" : "")), edition, file.ending());
    }

    Response lines(Edition edition, String variant, UriInfo uri) {
        return switch (variant == null ? "danish" : variant) {
            case "danish" -> file(edition, DataFile.CSV, uri);
            case "plain" -> file(edition, DataFile.CSV_PLAIN, uri);
            default -> throw new BadRequestBodyException("variant", "The variant is " + VARIANTS);
        };
    }

    Response cube(Edition edition, String cube, UriInfo uri) throws IOException {
        if (cube == null) {
            return file(edition, DataFile.JSON_STAT, uri);
        }
        byte[] content = files.cube(edition, cube, address(edition, DataFile.JSON_STAT, uri))
                .orElseThrow(() -> new BadRequestBodyException(
                        "cube", "The edition's cubes are " + String.join(", ", files.cubeNames(edition))));
        return EditionsResource.attachment(
                Response.ok(content, DataFile.JSON_STAT.mediaType() + "; charset=utf-8"),
                edition,
                cube + "." + DataFile.JSON_STAT.ending());
    }

    private URI address(Edition edition, DataFile file, UriInfo uri) {
        return URI.create(openData.address(PortalAddress.of(uri)) + "/api/v1/editions/" + edition.id() + "/" + file.path());
    }
}
