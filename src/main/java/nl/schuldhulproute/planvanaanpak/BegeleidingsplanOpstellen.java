package nl.schuldhulproute.planvanaanpak;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.beleid.Planonderdeel;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The begeleidingsplan with its nine items (VNG-model art. 12 lid 2; M-61–M-70; T-33, T-36, T-37). It names the day of the
 * first evaluation (A40) and, with the expected length, the last day of the nazorgtoets (NT).
 */
@Formulier("plan-van-aanpak-begeleidingsplanOpstellen")
class BegeleidingsplanOpstellen implements Taakformulier<BegeleidingsplanOpstellen.Invoer> {

    record Invoer(
            @NotEmpty List<Leefgebied> leefgebieden,
            @Size(max = 2000) String beginsituatie,
            Uitstroomprofiel.Profiel uitstroom,
            @Size(max = 2000) String uitstroomMotivering,
            @Size(max = 2000) String einddoel,
            @Size(max = 2000) String doelen,
            @Size(max = 2000) String andereHulpverleners,
            @Size(max = 2000) String taakverdeling,
            @Size(max = 2000) String inzetInwoner,
            @NotNull @Min(1) @Max(120) Integer duurMaanden,
            @NotNull LocalDate eersteEvaluatieOp,
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp) {

        /** What was filled in, by field, of an item that the municipality may leave out. */
        Map<String, Object> velden(Planonderdeel onderdeel) {
            Map<String, Object> velden = new LinkedHashMap<>();
            switch (onderdeel) {
                case BEGINSITUATIE -> velden.put("beginsituatie", beginsituatie);
                case UITSTROOM -> {
                    velden.put("uitstroom", uitstroom);
                    velden.put("uitstroomMotivering", uitstroomMotivering);
                }
                case EINDDOEL -> velden.put("einddoel", einddoel);
                case ANDERE_HULPVERLENERS -> velden.put("andereHulpverleners", andereHulpverleners);
                case TAAKVERDELING -> velden.put("taakverdeling", taakverdeling);
                case INZET_INWONER -> velden.put("inzetInwoner", inzetInwoner);
                case DOELEN -> velden.put("doelen", doelen);
            }
            return velden;
        }
    }

    private static final ObjectMapper LEZER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Overgangsrecht beleid;
    private final Tijdlijn tijdlijn;
    private final Producten producten;
    private final Metingen metingen;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister register;

    BegeleidingsplanOpstellen(
            Overgangsrecht beleid,
            Tijdlijn tijdlijn,
            Producten producten,
            Metingen metingen,
            Regeluitkomsten uitkomsten,
            Termijnregister register) {
        this.beleid = beleid;
        this.tijdlijn = tijdlijn;
        this.producten = producten;
        this.metingen = metingen;
        this.uitkomsten = uitkomsten;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Uitslag<Uitstroomprofiel.Profiel> voorstel = voorstel(taak);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("uiterlijk", Dagtekst.van(uiterlijk(taak)));
        waarden.put(
                "voorstel",
                voorstel.isBepaald() ? voorstel.uitkomst().opschrift() : "geen, want er ontbreken antwoorden");
        waarden.put(
                "redenen",
                (voorstel.isBepaald() ? voorstel.redenen().stream().map(Reden::uitleg) : voorstel.ontbreekt().stream())
                        .map(een -> "- " + een)
                        .collect(Collectors.joining("\n")));
        if (voorstel.isBepaald()) {
            waarden.put("uitstroom", voorstel.uitkomst().name());
        }
        Set<Planonderdeel> onderdelen = onderdelen(taak);
        waarden.put("metBeginsituatie", onderdelen.contains(Planonderdeel.BEGINSITUATIE));
        waarden.put("metUitstroom", onderdelen.contains(Planonderdeel.UITSTROOM));
        waarden.put("metEinddoel", onderdelen.contains(Planonderdeel.EINDDOEL));
        waarden.put("metAndereHulpverleners", onderdelen.contains(Planonderdeel.ANDERE_HULPVERLENERS));
        waarden.put("metTaakverdeling", onderdelen.contains(Planonderdeel.TAAKVERDELING));
        waarden.put("metInzetInwoner", onderdelen.contains(Planonderdeel.INZET_INWONER));
        waarden.put("metDoelen", onderdelen.contains(Planonderdeel.DOELEN));
        return waarden;
    }

    /** What the municipality wants in each plan. */
    private Set<Planonderdeel> onderdelen(Taak taak) {
        return beleid.geldt(taak.dossiernummer(), Instelling.BEGELEIDINGSPLAN, taak.vandaag());
    }

    /** What the rule makes of the circumstances that were weighed, the products and the last measurement. */
    private Uitslag<Uitstroomprofiel.Profiel> voorstel(Taak taak) {
        String nummer = taak.dossiernummer();
        OmstandighedenWegen.Invoer gewogen = LEZER.convertValue(
                tijdlijn.laatste(nummer, OmstandighedenWegen.FORMULIER), OmstandighedenWegen.Invoer.class);
        return Uitstroomprofiel.voor(new Uitstroomprofiel.Feiten(
                gewogen.vaardigheden(),
                gewogen.inkomen(),
                gewogen.eerder(),
                producten.findByDossiernummerAndAfgerondOpIsNullOrderById(nummer).stream()
                        .map(Product::naam)
                        .toList(),
                metingen.laatste(nummer)));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        for (Planonderdeel onderdeel : onderdelen(taak)) {
            invoer.velden(onderdeel).forEach((veld, waarde) -> {
                if (waarde == null) {
                    throw new Invoerfout(veld, "vul dit in");
                }
            });
        }
        if (!invoer.eersteEvaluatieOp().isAfter(taak.vandaag())
                || invoer.eersteEvaluatieOp().isAfter(uiterlijk(taak))) {
            throw new Invoerfout(
                    "eersteEvaluatieOp",
                    "vul een dag in na vandaag, en niet later dan " + Dagtekst.van(uiterlijk(taak)));
        }
        Uitslag<Uitstroomprofiel.Profiel> voorstel = voorstel(taak);
        if (voorstel.isBepaald()) {
            uitkomsten.bewaar(
                    taak.dossiernummer(),
                    Regel.UITSTROOMPROFIEL,
                    voorstel.uitkomst().opschrift(),
                    voorstel.redenen(),
                    invoer.besprokenOp());
        }
        register.zetOp(taak.dossiernummer(), "A40", invoer.eersteEvaluatieOp());
        register.start(taak.dossiernummer(), "NT", invoer.besprokenOp().plusMonths(invoer.duurMaanden()));
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }

    private LocalDate uiterlijk(Taak taak) {
        return taak.vandaag()
                .plusMonths(beleid.geldt(taak.dossiernummer(), Instelling.EVALUATIE_MAANDEN, taak.vandaag()));
    }
}
