package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Deck;
import dk.styringsportal.report.slides.DeckWriter;
import dk.styringsportal.report.slides.Slide;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Slides as a file for PowerPoint, LibreOffice and the like. */
@ApplicationScoped
public class PowerPointDeck implements DeckWriter {

    private static final String APPLICATION = "Styringsportalen";
    private static final String FORMAT = "Widescreen";

    @Override
    public void write(Deck deck, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            new WideMaster(show, deck.language().toLanguageTag()).prepare();
            describe(show, deck);
            SlideDrawing drawing = new SlideDrawing(show, deck);
            for (Slide slide : deck.slides()) {
                drawing.draw(slide);
            }
            show.write(written);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
        out.write(new SameBytes(deck.madeAt()).of(written.toByteArray()));
    }

    private static void describe(XMLSlideShow show, Deck deck) throws InvalidFormatException {
        POIXMLProperties properties = show.getProperties();
        describe(properties, deck.title(), deck.madeAt());
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(deck.language().toLanguageTag());
        properties.getExtendedProperties().setApplication(APPLICATION);
        properties.getExtendedProperties().setPresentationFormat(FORMAT);
        properties.getExtendedProperties().setSlides(deck.slides().size());
    }

    /** POI would put the present moment and its own name. */
    static void describe(POIXMLProperties properties, String title, Instant madeAt) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Attribute.of(title));
        core.setCreator(APPLICATION);
        core.setLastModifiedByUser(APPLICATION);
        core.setCreated(Optional.of(Date.from(madeAt)));
        core.setModified(Optional.of(Date.from(madeAt)));
    }

    static Dimension size() {
        return new Dimension(Look.WIDTH, Look.HEIGHT);
    }
}
