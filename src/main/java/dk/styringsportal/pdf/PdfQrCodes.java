package dk.styringsportal.pdf;

import com.itextpdf.barcodes.exceptions.WriterException;
import com.itextpdf.barcodes.qrcode.ByteMatrix;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.QrCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** QR codes by iText's barcodes. A quarter of a code may be smudged, folded or faded. */
@ApplicationScoped
public class PdfQrCodes implements QrCodes {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.CHARACTER_SET, "UTF-8");

    @Override
    public Figure.QrCode of(String title, String address) {
        try {
            return new Figure.QrCode(title, address, rows(new QRCodeWriter().encode(address, 1, 1, HINTS)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The address does not fit into a QR code", tooLong);
        }
    }

    /** Of a code drawn as small as it can be, a point for each module: dark ones are 0 there. Its quiet zone is left out. */
    private static List<String> rows(ByteMatrix drawn) {
        int quiet = 0;
        while (drawn.get(quiet, quiet) != 0) {
            quiet++;
        }
        List<String> rows = new ArrayList<>();
        for (int y = quiet; y < drawn.getHeight() - quiet; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = quiet; x < drawn.getWidth() - quiet; x++) {
                row.append(drawn.get(x, y) == 0 ? Figure.QrCode.DARK : Figure.QrCode.LIGHT);
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
