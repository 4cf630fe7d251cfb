package nl.schuldhulproute.proces;

import org.springframework.context.ApplicationContext;

/** Tells tests where the engine and the register of terms disagree. */
public final class Termijnvergelijker {

    private Termijnvergelijker() {}

    /** How many due dates and timers of a case are not what the register says. */
    public static int verschillen(ApplicationContext toepassing, String dossiernummer) {
        return toepassing.getBean(Termijnprojectie.class).zetRecht(dossiernummer);
    }
}
