package nl.schuldhulproute.beleid;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the municipality chooses where its rules leave it free: the settings {@code schuldhulproute.beleid.*}. A wrong
 * setting stops the start, and says in Dutch which one and what is allowed.
 *
 * @param volgen whether a resident is followed after the solution (VNG-model art. 13 and 14, facultative)
 * @param evaluatieMaanden how many months may lie between two evaluations at most (VNG-model art. 12 lid 3; the law says
 *     "regelmatig")
 * @param nazorgMomenten the moments of nazorg that are proposed, in months after the end of the solution (LSTA white
 *     paper nazorg); another choice is possible in each case
 * @param nazorgPogingen how often a resident is tried before contact in nazorg or while following counts as not
 *     possible (NVVK Module Nazorg; the number is a choice)
 */
@ConfigurationProperties("schuldhulproute.beleid")
public record Beleid(
        @DefaultValue("true") boolean volgen,
        @DefaultValue("6") int evaluatieMaanden,
        @DefaultValue({"3", "6", "12"}) List<Integer> nazorgMomenten,
        @DefaultValue("3") int nazorgPogingen) {

    public Beleid {
        eis(evaluatieMaanden >= 1 && evaluatieMaanden <= 12, "evaluatie-maanden", "van 1 tot en met 12");
        eis(nazorgPogingen >= 1 && nazorgPogingen <= 10, "nazorg-pogingen", "van 1 tot en met 10");
        nazorgMomenten = List.copyOf(nazorgMomenten);
        eis(!nazorgMomenten.isEmpty(), "nazorg-momenten", "een of meer maanden, zoals 3,6,12");
        eis(isOplopend(nazorgMomenten), "nazorg-momenten", "oplopende maanden van 1 tot en met 36, zoals 3,6,12");
    }

    private static boolean isOplopend(List<Integer> maanden) {
        int vorige = 0;
        for (int maand : maanden) {
            if (maand <= vorige || maand > 36) {
                return false;
            }
            vorige = maand;
        }
        return true;
    }

    private static void eis(boolean klopt, String instelling, String toegestaan) {
        if (!klopt) {
            throw new IllegalArgumentException("De instelling schuldhulproute.beleid.%s klopt niet. Toegestaan: %s."
                    .formatted(instelling, toegestaan));
        }
    }
}
