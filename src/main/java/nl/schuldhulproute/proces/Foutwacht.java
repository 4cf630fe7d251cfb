package nl.schuldhulproute.proces;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what went wrong in a delegate from carrying personal data: the text of an exception ends in the job, the incident,
 * the history and the log, and a database quotes the value that it refused.
 */
final class Foutwacht extends DefaultDelegateInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Foutwacht.class);

    @Override
    public void handleInvocation(DelegateInvocation aanroep) throws Exception {
        try {
            super.handleInvocation(aanroep);
        } catch (BpmnError | OngeldigeInvoer e) {
            throw e;
        } catch (ProcessEngineException e) {
            if (e instanceof OptimisticLockingException || e.getCause() == null) {
                throw e;
            }
            throw zonderGegevens(aanroep, e);
        } catch (RuntimeException e) {
            // Any failure may carry a value in its text, and the engine keeps that text.
            throw zonderGegevens(aanroep, e);
        }
    }

    private static RuntimeException zonderGegevens(DelegateInvocation aanroep, Throwable fout) {
        String dossier = "onbekend";
        String element = "onbekend";
        if (aanroep.getContextExecution() instanceof ExecutionEntity uitvoering) {
            dossier = String.valueOf(uitvoering.getProcessBusinessKey());
            element = String.valueOf(uitvoering.getCurrentActivityId());
        }
        return zonderGegevens(dossier, element, fout);
    }

    /** The same failure without its words: a database quotes what was typed when it refuses it. */
    static RuntimeException zonderGegevens(String dossier, String element, Throwable fout) {
        if (fout instanceof ElementMislukt al) {
            return al;
        }
        Throwable diepste = fout;
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
        }
        if (diepste instanceof ElementMislukt al) {
            return al;
        }
        String soort = diepste.getClass().getSimpleName();
        StackTraceElement plaats = diepste.getStackTrace().length > 0 ? diepste.getStackTrace()[0] : null;
        LOG.warn("dossier {} element {} mislukt: {} in {}", dossier, element, soort, plaats);
        ElementMislukt kaal =
                new ElementMislukt("Dossier %s: %s is niet gelukt (%s).".formatted(dossier, element, soort));
        kaal.setStackTrace(diepste.getStackTrace());
        return kaal;
    }

    /** A technical failure with nothing in it but the case, the element and the kind of failure. */
    static final class ElementMislukt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ElementMislukt(String tekst) {
            super(tekst);
        }
    }
}
