package nl.schuldhulproute.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Makes a PDF that a screen reader can read (PDF/UA-1) and an archive can keep (PDF/A-2a): tagged, with its font in it and
 * nothing that it needs from elsewhere.
 */
final class Pdfdrukker implements Drukker {

    private static final String LETTER = "Atkinson";
    private static final String RESERVE = "Reserve";
    private static final byte[] KLEURPROFIEL =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // What is logged there can quote the letter.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] druk(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder bouwer = new PdfRendererBuilder();
        bouwer.usePdfUaAccessibility(true);
        bouwer.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        bouwer.useColorProfile(KLEURPROFIEL);
        bouwer.useFont(
                () -> open("/brief/lettertype/AtkinsonHyperlegibleNext-Regular.ttf"),
                LETTER,
                400,
                FontStyle.NORMAL,
                true);
        bouwer.useFont(
                () -> open("/brief/lettertype/AtkinsonHyperlegibleNext-Bold.ttf"), LETTER, 700, FontStyle.NORMAL, true);
        // For the letters of names that the first one does not have.
        bouwer.useFont(
                () -> open("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                RESERVE,
                400,
                FontStyle.NORMAL,
                true);
        bouwer.useFont(
                () -> open("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                RESERVE,
                700,
                FontStyle.NORMAL,
                true);
        bouwer.withProducer("Schuldhulproute");
        bouwer.withHtmlContent(Regelval.houdHeel(html), null);
        bouwer.toStream(pdf);
        try {
            bouwer.run();
        } catch (IOException e) {
            throw new UncheckedIOException("een brief is niet als PDF te maken", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream open(String bestand) {
        InputStream stroom = Pdfdrukker.class.getResourceAsStream(bestand);
        if (stroom == null) {
            throw new IllegalStateException(bestand + " ontbreekt");
        }
        return stroom;
    }
}
