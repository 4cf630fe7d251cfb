package nl.schuldhulproute.steun;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.schuldhulproute.brief.Drukker;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Keeps the text of a letter in an empty page: fast, for tests that do not look at the paper. */
@Primary
@Component
public class Tekstdrukker implements Drukker {

    private static final String TEKST = "tekst";

    private volatile Drukker papier;

    /** From here letters are printed as they are outside tests; null: as text again. */
    public void drukMet(Drukker echt) {
        papier = echt;
    }

    @Override
    public byte[] druk(String html) {
        return papier == null ? alleenTekst(html) : papier.druk(html);
    }

    private static byte[] alleenTekst(String html) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setCustomMetadataValue(TEKST, html);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in a letter, without its paper. */
    public static String lees(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String html = document.getDocumentInformation().getCustomMetadataValue(TEKST);
            String tekst = html == null
                    ? new PDFTextStripper().getText(document)
                    : html.replaceAll("(?s)^.*<body>", "").replaceAll("<[^>]+>", "");
            return tekst.replaceAll("[\\s\\u00a0]+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
