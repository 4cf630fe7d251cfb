package nl.schuldhulproute.brief;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A case of nobody, to make letters of. */
final class Fictief {

    static final Sjablonen SJABLONEN = Sjablonen.lees();
    static final Briefmaker.Kop KOP = new Briefmaker.Kop(
            List.of("Sanne de Vries en Tom Bakker", "Proefstraat 12", "1234 AB Voorbeeldstad"),
            LocalDate.of(2026, 3, 3),
            "D-2026-000042");

    private Fictief() {}

    static Gemeente gemeente() {
        return gemeente(java.util.Map.of());
    }

    static Gemeente gemeente(java.util.Map<String, String> instellingen) {
        return new Binder(new MapConfigurationPropertySource(instellingen))
                .bindOrCreate("schuldhulproute.gemeente", Gemeente.class);
    }

    static Briefmaker.Opgesteld brief(Tekstsoort soort) {
        return new Briefmaker(gemeente()).maak(soort, SJABLONEN::tekst, KOP, Briefmaker.verzonnen(soort));
    }
}
