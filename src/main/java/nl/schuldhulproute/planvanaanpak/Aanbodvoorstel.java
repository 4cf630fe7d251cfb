package nl.schuldhulproute.planvanaanpak;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.beleid.Vtlb;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what {@link Aanbodregel} needs from the dossier. */
@Service
@Transactional
class Aanbodvoorstel {

    private static final ObjectMapper LEZER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Dossiers dossiers;
    private final Schulden schulden;
    private final Plannen plannen;
    private final Tijdlijn tijdlijn;
    private final Cijfers cijfers;
    private final Regeluitkomsten regeluitkomsten;
    private final Termijnregister termijnen;
    private final Clock klok;

    Aanbodvoorstel(
            Dossiers dossiers,
            Schulden schulden,
            Plannen plannen,
            Tijdlijn tijdlijn,
            Cijfers cijfers,
            Regeluitkomsten regeluitkomsten,
            Termijnregister termijnen,
            Clock klok) {
        this.termijnen = termijnen;
        this.dossiers = dossiers;
        this.schulden = schulden;
        this.plannen = plannen;
        this.tijdlijn = tijdlijn;
        this.cijfers = cijfers;
        this.regeluitkomsten = regeluitkomsten;
        this.klok = klok;
    }

    /** Keeps the proposal in the plan, and its reasons in the dossier. */
    void bepaal(String dossiernummer) {
        LocalDate vandaag = LocalDate.now(klok);
        Uitslag<Oplossingskeuze> voorstel = voor(dossiernummer, vandaag);
        Plan plan = plannen.teBewerken(dossiernummer, klok.instant());
        plan.isVoorgesteld(voorstel.isBepaald() ? voorstel.uitkomst().name() : null);
        plannen.save(plan);
        if (voorstel.isBepaald()) {
            regeluitkomsten.bewaar(
                    dossiernummer, Regel.AANBOD, voorstel.uitkomst().naam(), voorstel.redenen(), vandaag);
        }
    }

    /** The proposal as the dossier stands now. */
    @Transactional(readOnly = true)
    Uitslag<Oplossingskeuze> voor(String dossiernummer, LocalDate vandaag) {
        Plan plan = plannen.teBewerken(dossiernummer, klok.instant());
        OmstandighedenWegen.Invoer omstandigheden = LEZER.convertValue(
                tijdlijn.laatste(dossiernummer, OmstandighedenWegen.FORMULIER), OmstandighedenWegen.Invoer.class);
        Map<String, Object> inventarisatie = tijdlijn.laatste(dossiernummer, "plan-van-aanpak-schuldenInventariseren");
        return Aanbodregel.voor(
                new Aanbodregel.Feiten(
                        schulden.findByDossiernummerAndVervallenOpIsNullOrderById(dossiernummer).stream()
                                .mapToLong(Schuld::bedragCent)
                                .sum(),
                        plan.afloscapaciteit(),
                        plan.indicatief() || isVerouderd(dossiernummer, vandaag),
                        !SchuldenInventariseren.Lijst.MEER_VERWACHT.name().equals(inventarisatie.get("lijst")),
                        omstandigheden.crisis() == JaNee.JA,
                        dossiers.dossier(dossiernummer).ondernemer(),
                        omstandigheden.inkomen(),
                        omstandigheden.regelbaar(),
                        omstandigheden.vaardigheden(),
                        omstandigheden.eerder(),
                        verzameling(omstandigheden.aandacht()),
                        verzameling(omstandigheden.doelgroep())),
                cijfers,
                vandaag);
    }

    private boolean isVerouderd(String dossiernummer, LocalDate vandaag) {
        return termijnen
                .lopend(dossiernummer, "A38")
                .filter(geldig -> Vtlb.isVerouderd(geldig.startOp(), vandaag))
                .isPresent();
    }

    private static <T> Set<T> verzameling(List<T> gekozen) {
        return gekozen == null ? Set.of() : Set.copyOf(gekozen);
    }
}
