package id.nirkertas.integration;

import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;

/** Does now what is scheduled for later, the way the schedule does it; what is not scheduled cannot be done. */
public record ScheduledRounds(ScheduledTaskHolder schedule) {

	/** A class and its method, as in {@code NightlyRound.goRound}. */
	public void run(String what) {
		schedule.getScheduledTasks().stream().map(ScheduledTask::getTask)
				.filter(task -> task.toString().endsWith("." + what)).map(Task::getRunnable).findFirst()
				.orElseThrow(() -> new AssertionError(what + " is not scheduled")).run();
	}
}
