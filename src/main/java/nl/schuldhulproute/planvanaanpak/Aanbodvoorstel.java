package nl.schuldhulproute.planvanaanpak;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.dossier.Tijdlijn;
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
    private final Clock klok;

    Aanbodvoorstel(Dossiers dossiers, Schulden schulden, Plannen plannen, Tijdlijn tijdlijn, Clock klok) {
        this.dossiers = dossiers;
        this.schulden = schulden;
        this.plannen = plannen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Keeps the proposal in the plan. */
    Aanbodregel.Voorstel bepaal(String dossiernummer) {
        Aanbodregel.Voorstel voorstel = voor(dossiernummer);
        Plan plan = plannen.teBewerken(dossiernummer, klok.instant());
        plan.isVoorgesteld(voorstel.oplossing().name());
        plannen.save(plan);
        return voorstel;
    }

    /** The proposal as the dossier stands now. */
    @Transactional(readOnly = true)
    Aanbodregel.Voorstel voor(String dossiernummer) {
        Plan plan = plannen.teBewerken(dossiernummer, klok.instant());
        OmstandighedenWegen.Invoer omstandigheden = LEZER.convertValue(
                tijdlijn.laatste(dossiernummer, OmstandighedenWegen.FORMULIER), OmstandighedenWegen.Invoer.class);
        Map<String, Object> inventarisatie = tijdlijn.laatste(dossiernummer, "plan-van-aanpak-schuldenInventariseren");
        return Aanbodregel.voor(new Aanbodregel.Gegevens(
                schulden.findByDossiernummerAndVervallenOpIsNullOrderById(dossiernummer).stream()
                        .mapToLong(Schuld::bedragCent)
                        .sum(),
                plan.afloscapaciteit() == null ? 0 : plan.afloscapaciteit(),
                plan.indicatief() || plan.afloscapaciteit() == null,
                !SchuldenInventariseren.Lijst.MEER_VERWACHT.name().equals(inventarisatie.get("lijst")),
                omstandigheden.crisis() == OmstandighedenWegen.JaNee.JA,
                dossiers.dossier(dossiernummer).ondernemer(),
                omstandigheden.inkomen(),
                omstandigheden.regelbaar(),
                omstandigheden.vaardigheden(),
                omstandigheden.eerder()));
    }
}
