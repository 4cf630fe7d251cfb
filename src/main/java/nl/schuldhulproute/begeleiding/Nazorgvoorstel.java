package nl.schuldhulproute.begeleiding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposal that follows from the last nazorgtoets of a case. */
@Service
@Transactional
class Nazorgvoorstel {

    private static final ObjectMapper LEZER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Tijdlijn tijdlijn;
    private final Nazorgafspraken afspraken;

    Nazorgvoorstel(Tijdlijn tijdlijn, Nazorgafspraken afspraken) {
        this.tijdlijn = tijdlijn;
        this.afspraken = afspraken;
    }

    @Transactional(readOnly = true)
    Nazorgtoets.Voorstel voor(String dossiernummer) {
        return Nazorgtoets.voor(LEZER.convertValue(
                        tijdlijn.laatste(dossiernummer, NazorgtoetsAfnemen.FORMULIER), NazorgtoetsAfnemen.Invoer.class)
                .antwoorden());
    }

    /** Puts the proposal in the agreement about nazorg, until a human chooses. */
    void bepaal(String dossiernummer) {
        Nazorgtoets.Voorstel voorstel = voor(dossiernummer);
        afspraken.findByDossiernummer(dossiernummer).ifPresent(afspraak -> {
            afspraak.isGetoetst(voorstel.intensiteit(), String.join(" ", voorstel.redenen()));
            afspraken.save(afspraak);
        });
    }
}
