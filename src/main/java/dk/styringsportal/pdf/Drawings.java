package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.svg.converter.SvgConverter;
import com.itextpdf.svg.processors.impl.SvgConverterProperties;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SvgWriter;
import java.util.Locale;

/** Sets a figure as vector graphics under its title, with its text alternative. */
final class Drawings {

    private final PdfDocument pdf;
    private final Lettering lettering;
    private final SvgWriter svg;
    private final SvgConverterProperties properties;

    Drawings(PdfDocument pdf, Lettering lettering, Locale language) {
        this.pdf = pdf;
        this.lettering = lettering;
        this.svg = SvgWriter.in(language);
        this.properties = new SvgConverterProperties().setFontProvider(lettering.provider());
    }

    Div draw(Figure figure) {
        Div drawing = new Div().setKeepTogether(true).setMarginTop(4).setMarginBottom(10);
        drawing.getAccessibilityProperties().setRole(StandardRoles.SECT);
        drawing.add(new Paragraph(lettering.fit(figure.title()))
                .setFont(lettering.strong())
                .setFontSize(Sheet.SMALL)
                .setFontColor(Sheet.QUIET)
                .setMargin(0)
                .setMarginBottom(4)
                .setKeepWithNext(true));
        return drawing.add(image(figure));
    }

    private Image image(Figure figure) {
        PdfFormXObject graphics =
                SvgConverter.convertToXObject(lettering.fit(svg.print(figure, Typeface.NAME)), pdf, properties);
        Image image = new Image(graphics).setWidth(figure instanceof Figure.QrCode ? Sheet.QR_CODE : Sheet.WIDTH);
        image.getAccessibilityProperties()
                .setRole(StandardRoles.FIGURE)
                .setAlternateDescription(svg.alternative(figure));
        return image;
    }
}
