package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Briefsoort> aanErfgenamen() {
        return Arrays.stream(Briefsoort.values())
                .filter(soort -> soort.verplichteStukken().contains(Vaststuk.ERFGENAAM));
    }

    /** BW art. 4:182: an heir did nothing of what the letter tells, so it says first in whose place it comes. */
    @ParameterizedTest
    @MethodSource("aanErfgenamen")
    void deBriefAanEenErfgenaamZegtInWiensPlaatsHijKomt(Briefsoort soort) throws Exception {
        Geadresseerde erfgenaam = new Geadresseerde(
                "Dora de Vries",
                List.of("erfgenaam van Sanne de Vries", "Dorpsweg 2", "1234 AB Elders"),
                null,
                null,
                1L,
                "Sanne de Vries");
        byte[] pdf = new Pdfdrukker()
                .druk(new Briefmaker(Fictief.gemeente())
                        .maak(
                                soort,
                                Fictief.SJABLONEN::tekst,
                                Brieven.kop(erfgenaam, Fictief.KOP.dossiernummer(), Fictief.KOP.datum()),
                                Brieven.aan(Briefmaker.verzonnen(soort), erfgenaam)
                                        .met(Briefnaam.PARTNERS, false))
                        .html());
        bewaarOmNaTeKijken("erfgenaam-" + soort.id(), pdf);
        assertThat(regels(pdf).stream().map(Regel::tekst).collect(Collectors.joining(" ")))
                .contains("Beste Dora de Vries", "Wij schrijven u als erfgenaam van Sanne de Vries.")
                .doesNotContain("U maakte bezwaar voor");
        assertThat(gebreken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(gebreken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hetAdresStaatInHetVensterEnNietsLooptVanHetPapier(Briefsoort soort) throws IOException {
        ziet(soort, Fictief.KOP.adres());
        ziet(
                soort,
                List.of(
                        "Wilhelmina Johanna van den Boogaard Schimmelpenninck en Abdelkarim ben Mohammed el Khattabi",
                        "Burgemeester van Leeuwenhoeksingel 1234",
                        "1234 AB Voorbeeldstad aan de Overkant"));
    }

    private static void ziet(Briefsoort soort, List<String> adres) throws IOException {
        Briefmaker.Kop kop = new Briefmaker.Kop(adres, Fictief.KOP.datum(), Fictief.KOP.dossiernummer());
        String html = new Briefmaker(Fictief.gemeente())
                .maak(soort, Fictief.SJABLONEN::tekst, kop, Briefmaker.verzonnen(soort))
                .html();

        List<Regel> regels = regels(new Pdfdrukker().druk(html));

        // The window of an envelope for A4 in three: 45 to 80 mm from the top, 20 to 110 mm from the left.
        List<Regel> venster = regels.stream()
                .filter(regel -> regel.blad() == 1 && regel.boven() < 80 && regel.onder() > 45)
                .toList();
        assertThat(venster.stream().map(Regel::tekst).collect(Collectors.joining(" ")))
                .isEqualToNormalizingWhitespace(String.join(" ", adres));
        assertThat(venster).allSatisfy(regel -> {
            assertThat(regel.boven()).isGreaterThan(45);
            assertThat(regel.onder()).isLessThan(80);
            assertThat(regel.rechts()).isLessThan(110);
        });
        assertThat(regels).allSatisfy(regel -> {
            assertThat(regel.links()).as(regel.tekst()).isGreaterThan(24);
            assertThat(regel.rechts()).as(regel.tekst()).isLessThan(190);
            assertThat(regel.onder()).as(regel.tekst()).isLessThan(290);
        });
        int laatste = regels.get(regels.size() - 1).blad();
        assertThat(regels)
                .as("de groet staat niet alleen op een blad, en geen blad is leeg")
                .anyMatch(regel -> regel.blad() == laatste && regel.tekst().equals("Hebt u vragen?"));
    }

    /** A line of a letter, in millimetres from the top and the left of its sheet. */
    private record Regel(int blad, String tekst, float boven, float onder, float links, float rechts) {}

    private static List<Regel> regels(byte[] pdf) throws IOException {
        List<Regel> regels = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String tekst, List<TextPosition> tekens) {
                    TextPosition eerste = tekens.get(0);
                    TextPosition laatste = tekens.get(tekens.size() - 1);
                    regels.add(new Regel(
                            getCurrentPageNo(),
                            tekst.replace('\u00a0', ' '),
                            mm(eerste.getYDirAdj() - eerste.getHeightDir()),
                            mm(eerste.getYDirAdj()),
                            mm(eerste.getXDirAdj()),
                            mm(laatste.getXDirAdj() + laatste.getWidthDirAdj())));
                }
            }.getText(document);
        }
        return regels;
    }

    private static float mm(float punten) {
        return punten * 25.4f / 72;
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
