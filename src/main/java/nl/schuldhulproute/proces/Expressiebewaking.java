package nl.schuldhulproute.proces;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.DateTime;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * What an expression in a model can reach: routing facts, the few questions below to an execution or a text, and beans
 * marked with {@link InModellen}. A list of what is allowed, because a list of what is dangerous is never complete:
 * {@code ''.getClass()} or {@code execution.processEngineServices} would otherwise open the whole server.
 */
final class Expressiebewaking extends JuelExpressionManager {

    private static final Set<String> VAN_EEN_UITVOERING = Set.of(
            "processBusinessKey",
            "getProcessBusinessKey",
            "businessKey",
            "getBusinessKey",
            "hasVariable",
            "getVariable",
            "processInstanceId",
            "currentActivityId");

    private static final Set<String> VAN_EEN_TEKST =
            Set.of("equals", "isEmpty", "empty", "length", "contains", "startsWith");

    /** For the shared filters of Tasklist: {@code ${dateTime().plusDays(7)}}. */
    private static final Set<String> VAN_EEN_MOMENT = Set.of("plusDays", "minusDays");

    Expressiebewaking(Bonen bonen) {
        super(bonen);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new Wacht());
        resolver.add(super.createElResolver());
        return resolver;
    }

    private static final class Wacht extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object basis, Object eigenschap) {
            controleer(basis, eigenschap);
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object basis, Object methode, Class<?>[] typen, Object[] waarden) {
            controleer(basis, methode);
            return null;
        }

        @Override
        public Class<?> getType(ELContext context, Object basis, Object eigenschap) {
            controleer(basis, eigenschap);
            return null;
        }

        @Override
        public void setValue(ELContext context, Object basis, Object eigenschap, Object waarde) {
            if (basis != null) {
                throw new ELException("Een expressie in een model mag niets veranderen.");
            }
        }

        @Override
        public boolean isReadOnly(ELContext context, Object basis, Object eigenschap) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object basis) {
            return Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object basis) {
            return Object.class;
        }

        private static void controleer(Object basis, Object naam) {
            if (basis == null || mag(basis, String.valueOf(naam))) {
                return;
            }
            throw new ELException("Een expressie in een model mag \"%s\" niet gebruiken.".formatted(naam));
        }

        private static boolean mag(Object basis, String naam) {
            if (basis instanceof BaseDelegateExecution || basis instanceof DelegateTask) {
                return VAN_EEN_UITVOERING.contains(naam);
            }
            if (basis instanceof String || basis instanceof Enum<?>) {
                return VAN_EEN_TEKST.contains(naam);
            }
            if (basis instanceof DateTime) {
                return VAN_EEN_MOMENT.contains(naam);
            }
            return AnnotationUtils.findAnnotation(basis.getClass(), InModellen.class) != null
                    && !naam.equals("getClass")
                    && !naam.equals("class");
        }
    }
}
