package id.nirkertas.workflow;

import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.WorkItem.Work;

/**
 * How much of one work waits for a position.
 *
 * @param unread nobody has opened it; of letters somebody writes, numbers, signs or sends it says nothing
 * @param count  how many things, each counted once for somebody with several positions
 * @param late   those of them whose due day is over
 */
public record Pile(PositionId position, Work work, boolean unread, long count, long late) {
}
