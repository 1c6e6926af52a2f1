package dk.styringsportal.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Names Java's own transformer, as the server has it, for tests that write office files. Without it each part of each file looks for
 * one anew, and checks the signature of the archive that veraPDF brings one in, which takes longer than all the writing.
 */
public final class QuickXml implements BeforeAllCallback, AfterAllCallback {

    private static final String FACTORY = "javax.xml.transform.TransformerFactory";
    private static final String OF_JAVA = "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

    @Override
    public void beforeAll(ExtensionContext tests) {
        System.setProperty(FACTORY, OF_JAVA);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        System.clearProperty(FACTORY);
    }
}
