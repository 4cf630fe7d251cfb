package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The last product was to end: what is done, what goes on (M-79, T-49)? */
@Formulier(
        value = "beeindiging-productenNalopen",
        schrijft = {"ietsAfgerond"})
class ProductenNalopen implements Taakformulier<ProductenNalopen.Invoer> {

    record Invoer(
            Set<String> afgerond,
            @PastOrPresent LocalDate afgerondOp,
            LocalDate nieuwEindeOp,
            @Size(max = 2000) String toelichting) {}

    private final Productenlijst producten;
    private final Termijnregister termijnen;

    ProductenNalopen(Productenlijst producten, Termijnregister termijnen) {
        this.producten = producten;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "producten",
                producten.openRijen(taak.dossiernummer()),
                "openProducten",
                producten.open(taak.dossiernummer()).stream()
                        .map(product -> Map.of("value", sleutel(product), "label", product.naam()))
                        .toList());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        List<Product> open = producten.open(taak.dossiernummer());
        Set<String> afgerond = invoer.afgerond() == null ? Set.of() : invoer.afgerond();
        controleer(taak, invoer, open, afgerond);
        open.stream()
                .filter(product -> afgerond.contains(sleutel(product)))
                .forEach(product -> producten.rondAf(product, invoer.afgerondOp()));
        if (afgerond.size() < open.size()) {
            termijnen.zetOp(taak.dossiernummer(), "EP", invoer.nieuwEindeOp());
        } else {
            termijnen.voldaan(taak.dossiernummer(), "EP", taak.vandaag());
        }
        return Feiten.van("ietsAfgerond", !afgerond.isEmpty());
    }

    private static void controleer(Taak taak, Invoer invoer, List<Product> open, Set<String> afgerond) {
        Set<String> bekend = open.stream().map(ProductenNalopen::sleutel).collect(Collectors.toSet());
        if (!bekend.containsAll(afgerond)) {
            throw new Invoerfout("afgerond", "kies alleen producten uit de lijst");
        }
        if (!afgerond.isEmpty() && invoer.afgerondOp() == null) {
            throw new Invoerfout("afgerondOp", "vul in wanneer dit is afgerond");
        }
        boolean looptDoor = afgerond.size() < open.size();
        if (looptDoor
                && (invoer.nieuwEindeOp() == null || !invoer.nieuwEindeOp().isAfter(taak.vandaag()))) {
            throw new Invoerfout("nieuwEindeOp", "er loopt nog iets door; kies een dag na vandaag");
        }
    }

    private static String sleutel(Product product) {
        return String.valueOf(product.id());
    }
}
