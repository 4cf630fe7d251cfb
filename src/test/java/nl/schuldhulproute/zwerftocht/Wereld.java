package nl.schuldhulproute.zwerftocht;

import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.proces.Formulieren;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * The application in which the walks are.
 *
 * @param verschillen how many due dates and timers of a case disagree with the register
 * @param gebeurtenissen the models that a user starts by a form for a case that is there
 */
record Wereld(
        ProcessEngine motor,
        Formulieren formulieren,
        Dossiers dossiers,
        Schulden schulden,
        Termijnregister register,
        ToIntFunction<String> verschillen,
        List<String> gebeurtenissen,
        Clock klok,
        Telling telling) {}
