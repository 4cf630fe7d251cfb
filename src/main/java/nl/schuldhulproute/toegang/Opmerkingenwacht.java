package nl.schuldhulproute.toegang;

import nl.schuldhulproute.proces.OngeldigeInvoer;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses remarks and attachments at a task, an incident or an operation, from everyone. The engine keeps them in its own tables, without asking who may read or write
 * them, and what people write there is about residents.
 */
final class Opmerkingenwacht extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> opdracht) {
        if (opdracht instanceof AddCommentCmd
                || opdracht instanceof UpdateCommentCmd
                || opdracht instanceof SetAnnotationForIncidentCmd
                || opdracht instanceof SetAnnotationForOperationLog
                || opdracht instanceof CreateAttachmentCmd
                || opdracht instanceof SaveAttachmentCmd) {
            throw new OngeldigeInvoer("Opmerkingen en bijlagen worden hier niet bewaard. Zet ze in het dossier.");
        }
        return next.execute(opdracht);
    }
}
