package dk.styringsportal.application;

import java.util.Optional;

/** Keeps what a browser carries for the portal from being read or changed on the way. */
public interface FormSeal {

    /** The content, encrypted: text for a form's hidden field. Sealed again it looks different. */
    String seal(byte[] content);

    /** What was sealed; empty for any other text, and for one that was changed. */
    Optional<byte[]> open(String sealed);

    /** Stands for an account where its name should not be read: always the same for the same name. Letters and digits. */
    String markOf(String name);
}
