package nl.schuldhulproute.begeleiding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Uitslag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposal that follows from the last nazorgtoets of a case. */
@Service
@Transactional
class Nazorgvoorstel {

    private static final ObjectMapper LEZER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Tijdlijn tijdlijn;
    private final Metingen metingen;
    private final Nazorgafspraken afspraken;
    private final Regeluitkomsten uitkomsten;

    Nazorgvoorstel(Tijdlijn tijdlijn, Metingen metingen, Nazorgafspraken afspraken, Regeluitkomsten uitkomsten) {
        this.tijdlijn = tijdlijn;
        this.metingen = metingen;
        this.afspraken = afspraken;
        this.uitkomsten = uitkomsten;
    }

    @Transactional(readOnly = true)
    Uitslag<Intensiteit> voor(String dossiernummer) {
        return Nazorgtoets.voor(LEZER.convertValue(
                        tijdlijn.laatste(dossiernummer, NazorgtoetsAfnemen.FORMULIER), NazorgtoetsAfnemen.Invoer.class)
                .antwoorden(metingen.laatste(dossiernummer)));
    }

    /** Keeps the proposal with its reasons, and puts it in the agreement about nazorg until a human chooses. */
    void bepaal(String dossiernummer, LocalDate op) {
        Uitslag<Intensiteit> voorstel = voor(dossiernummer);
        if (!voorstel.isBepaald()) {
            return;
        }
        uitkomsten.bewaar(
                dossiernummer,
                Regel.NAZORGTOETS,
                "%s (%s)".formatted(voorstel.uitkomst().opschrift(), Nazorgtoets.MERK),
                voorstel.redenen(),
                op);
        afspraken.findByDossiernummer(dossiernummer).ifPresent(afspraak -> {
            afspraak.isGetoetst(voorstel.uitkomst(), inWoorden(voorstel));
            afspraken.save(afspraak);
        });
    }

    /** The reasons in one text. */
    static String inWoorden(Uitslag<Intensiteit> voorstel) {
        return voorstel.redenen().stream().map(Reden::uitleg).collect(Collectors.joining(" "));
    }
}
