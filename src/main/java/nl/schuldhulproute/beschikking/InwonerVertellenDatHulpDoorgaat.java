package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Nothing changes, so there is no besluit; the inwoner hears that the help goes on (B-18). */
@Formulier("besluit-nemen-inwonerInformeren")
class InwonerVertellenDatHulpDoorgaat implements Taakformulier<InwonerVertellenDatHulpDoorgaat.Invoer> {

    enum Wijze {
        GESPREK,
        TELEFOON,
        BRIEF
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate verteldOp,
            @NotNull Wijze wijze,
            @Size(max = 2000) String afspraken) {}

    private final Concepten concepten;

    InwonerVertellenDatHulpDoorgaat(Concepten concepten) {
        this.concepten = concepten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Besluitconcept concept = concepten.van(taak);
        return Map.of("motivering", concept.motivering(), "voorgesteld", concepten.voorgesteld(concept));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        concepten.gaatNietDoor(concepten.van(taak), invoer.verteldOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verteldOp();
    }
}
