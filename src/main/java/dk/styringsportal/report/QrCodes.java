package dk.styringsportal.report;

/** Makes QR codes. */
public interface QrCodes {

    /** @throws IllegalArgumentException for an address that is too long for one */
    Figure.QrCode of(String title, String address);
}
