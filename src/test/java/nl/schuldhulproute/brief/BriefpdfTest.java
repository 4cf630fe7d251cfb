package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BriefpdfTest {

    private static final Path PLAATJES = Path.of("target/schermen/brieven");

    @BeforeAll
    static void laadDeKeurmeester() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(PLAATJES);
    }

    @ParameterizedTest
    @EnumSource
    void elkeBriefIsVoorteLezenEnTeBewaren(Briefsoort soort) throws Exception {
        byte[] pdf = new Pdfdrukker().druk(Fictief.brief(soort).html());
        bewaarOmNaTeKijken(soort.id(), pdf);
        assertThat(gebreken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(gebreken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void eenPdfZonderDitAllesKomtNietDoorDeKeuring() throws Exception {
        var bouwer = new PdfRendererBuilder();
        var pdf = new ByteArrayOutputStream();
        bouwer.withHtmlContent("<html><body><p>kaal</p></body></html>", null);
        bouwer.toStream(pdf);
        bouwer.run();
        assertThat(gebreken(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(gebreken(pdf.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static void bewaarOmNaTeKijken(String naam, byte[] pdf) throws IOException {
        Files.write(PLAATJES.resolve(naam + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int blad = 0; blad < document.getNumberOfPages(); blad++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(blad, 75),
                        "png",
                        PLAATJES.resolve(naam + "-" + (blad + 1) + ".png").toFile());
            }
        }
    }

    private static List<String> gebreken(byte[] pdf, PDFAFlavour norm) throws Exception {
        try (var lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                var keuring = Foundries.defaultInstance().createValidator(norm, false)) {
            var uitslag = keuring.validate(lezer);
            Stream<String> gebreken = uitslag.getTestAssertions().stream()
                    .map(gebrek -> gebrek.getRuleId().getClause() + "-"
                            + gebrek.getRuleId().getTestNumber() + ": " + gebrek.getMessage() + " @ "
                            + gebrek.getLocation().getContext());
            return uitslag.isCompliant() ? List.of() : gebreken.distinct().toList();
        }
    }
}
