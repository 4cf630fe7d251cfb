package nl.schuldhulproute.steun;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.schuldhulproute.brief.Drukker;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Keeps the text of a letter in an empty page: fast, for tests that do not look at the paper. */
@Primary
@Component
public class Tekstdrukker implements Drukker {

    private static final String TEKST = "tekst";

    @Override
    public byte[] druk(String html) {
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
            return document.getDocumentInformation()
                    .getCustomMetadataValue(TEKST)
                    .replaceAll("(?s)^.*<body>", "")
                    .replaceAll("<[^>]+>", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
