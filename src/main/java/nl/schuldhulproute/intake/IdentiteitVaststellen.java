package nl.schuldhulproute.intake;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Bsn;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/**
 * The identity by a document (Wgs art. 7 lid 2), of the partner too. The BSN may come later, but not later than the
 * decision. Neither a copy nor the number of the document is kept.
 */
@Formulier("systematische-intake-identiteitVaststellen")
class IdentiteitVaststellen implements Taakformulier<IdentiteitVaststellen.Invoer> {

    enum Document {
        PASPOORT,
        IDENTITEITSKAART,
        RIJBEWIJS,
        VREEMDELINGENDOCUMENT
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate vastgesteldOp,
            @NotNull Document document,
            @NotNull @AssertTrue Boolean geldig,
            @Size(max = 20) String bsn,
            Document documentPartner,
            @Size(max = 20) String bsnPartner) {}

    private final Dossiers dossiers;

    IdentiteitVaststellen(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Optional<Persoon> partner = dossiers.partner(taak.dossiernummer());
        return Map.of(
                "bsnBekend",
                dossiers.aanvrager(taak.dossiernummer()).bsn() != null,
                "heeftPartner",
                partner.isPresent(),
                "bsnPartnerBekend",
                partner.map(Persoon::bsn).isPresent());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Persoon aanvrager = dossiers.aanvrager(taak.dossiernummer());
        bewaarBsn(aanvrager, "bsn", invoer.bsn());
        dossiers.partner(taak.dossiernummer()).ifPresent(partner -> {
            if (invoer.documentPartner() == null) {
                throw new Invoerfout("documentPartner", "vul dit in: de partner doet ook mee");
            }
            bewaarBsn(partner, "bsnPartner", invoer.bsnPartner());
            if (partner.bsn() != null && partner.bsn().equals(aanvrager.bsn())) {
                throw new Invoerfout("bsnPartner", "dit is het nummer van de inwoner zelf");
            }
        });
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.vastgesteldOp();
    }

    private void bewaarBsn(Persoon persoon, String veld, String bsn) {
        if (persoon.bsn() == null && bsn != null) {
            persoon.heeftBsn(Bsn.controleer(veld, bsn));
            dossiers.controleerInLeven(veld, persoon);
            dossiers.bewaar(persoon);
        }
    }
}
