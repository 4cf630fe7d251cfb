package nl.schuldhulproute.nazorg;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** One contact of nazorg, or one attempt (A42; Z-15–Z-19, Z-22; L-03, L-14). */
@Formulier(
        value = "nazorg-contactLeggen",
        schrijft = {"contact", "terugval", "aanpassen", "nogContact"})
class ContactLeggen implements Taakformulier<ContactLeggen.Invoer> {

    private static final String VUL_IN = "vul in hoe het hiermee staat";

    enum Resultaat {
        GEHOUDEN,
        NIET_BEREIKT
    }

    enum Stand {
        OP_ORDE,
        NIET_OP_ORDE,
        NIET_BESPROKEN
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate contactOp,
            @NotNull Resultaat resultaat,
            LocalDate volgendePogingOp,
            Nazorgafspraak.Vorm vorm,
            Stand contactpersoonBekend,
            Stand administratie,
            Stand balans,
            Stand toekomst,
            Stand verzekeringen,
            @Size(max = 2000) String acties,
            Boolean terugval,
            Boolean aanpassen,
            @Size(max = 2000) String verslag) {}

    private final Nazorgkalender kalender;
    private final Nazorgafspraken afspraken;
    private final Tijdlijn tijdlijn;
    private final Overgangsrecht beleid;
    private final Collegas collegas;

    ContactLeggen(
            Nazorgkalender kalender,
            Nazorgafspraken afspraken,
            Tijdlijn tijdlijn,
            Overgangsrecht beleid,
            Collegas collegas) {
        this.kalender = kalender;
        this.afspraken = afspraken;
        this.tijdlijn = tijdlijn;
        this.beleid = beleid;
        this.collegas = collegas;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Contact contact = kalender.huidig(taak.dossiernummer());
        Optional<Nazorgafspraak> afspraak = afspraken.findByDossiernummer(taak.dossiernummer());
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("gepland", Datum.van(contact.geplandOp()));
        waarden.put("hoe", "met " + contact.met());
        waarden.put(
                "soort",
                afspraak.map(Nazorgafspraak::intensiteit)
                        .map(Nazorgafspraak.Intensiteit::opschrift)
                        .orElse("nog niet gekozen"));
        waarden.put("keten", afspraak.map(Nazorgafspraak::ketenafspraken).orElse(null));
        waarden.put(
                "vrijwilligerContact",
                afspraak.map(Nazorgafspraak::vrijwilligerContact).orElse(null));
        waarden.put(
                "vertrouwd",
                tijdlijn.laatsteHulpverlener(taak.dossiernummer(), NazorgAfspreken.VERTROUWD)
                        .map(collegas::naam)
                        .orElse("niet bekend"));
        waarden.put("vorm", contact.vorm());
        waarden.put("pogingen", contact.pogingen());
        waarden.put("maximum", beleid.geldt(taak.dossiernummer(), Instelling.NAZORG_POGINGEN, taak.vandaag()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Contact contact = kalender.huidig(taak.dossiernummer());
        kalender.pogingGedaan(taak.dossiernummer(), invoer.contactOp());
        return invoer.resultaat() == Resultaat.GEHOUDEN
                ? gehouden(taak, invoer, contact)
                : nietBereikt(taak, invoer, contact);
    }

    private Feiten gehouden(Taak taak, Invoer invoer, Contact contact) {
        eis(invoer.vorm() != null, "vorm", "kies hoe het contact was");
        eis(invoer.contactpersoonBekend() != null, "contactpersoonBekend", VUL_IN);
        eis(invoer.administratie() != null, "administratie", VUL_IN);
        eis(invoer.balans() != null, "balans", VUL_IN);
        eis(invoer.toekomst() != null, "toekomst", VUL_IN);
        eis(invoer.verzekeringen() != null, "verzekeringen", VUL_IN);
        eis(
                invoer.contactpersoonBekend() == Stand.OP_ORDE,
                "contactpersoonBekend",
                "vertel de inwoner bij wie hij terechtkan; dat moet na dit contact duidelijk zijn");
        boolean allesOpOrde = Stream.of(
                        invoer.administratie(), invoer.balans(), invoer.toekomst(), invoer.verzekeringen())
                .noneMatch(stand -> stand == Stand.NIET_OP_ORDE);
        eis(allesOpOrde || invoer.acties() != null, "acties", "niet alles is op orde; vul in wat u afspreekt");
        String nummer = taak.dossiernummer();
        kalender.gehouden(contact, nummer, invoer.contactOp(), invoer.vorm().name());
        boolean terugval = Boolean.TRUE.equals(invoer.terugval());
        Feiten feiten = Feiten.van("contact", "GEHOUDEN")
                .en("terugval", terugval)
                .en("aanpassen", !terugval && Boolean.TRUE.equals(invoer.aanpassen()));
        return terugval ? feiten : feiten.en("nogContact", kalender.volgende(nummer, taak.vandaag()));
    }

    private Feiten nietBereikt(Taak taak, Invoer invoer, Contact contact) {
        boolean laatstePoging = contact.pogingen() + 1
                >= beleid.pasToe(taak.dossiernummer(), Instelling.NAZORG_POGINGEN, taak.vandaag());
        if (!laatstePoging) {
            eis(
                    invoer.volgendePogingOp() != null
                            && invoer.volgendePogingOp().isAfter(taak.vandaag()),
                    "volgendePogingOp",
                    "kies een dag na vandaag voor de volgende poging");
            kalender.probeerOpnieuw(taak.dossiernummer(), invoer.volgendePogingOp());
        }
        kalender.geprobeerd(contact);
        return Feiten.van("contact", laatstePoging ? "NIET_MOGELIJK" : "NIET_BEREIKT");
    }

    private static void eis(boolean klopt, String veld, String uitleg) {
        if (!klopt) {
            throw new Invoerfout(veld, uitleg);
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.contactOp();
    }
}
