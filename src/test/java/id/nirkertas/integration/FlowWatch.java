package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Actor;
import id.nirkertas.workflow.Picture;
import id.nirkertas.workflow.Pictures;
import id.nirkertas.workflow.Whereabouts;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

/** Looks where things stand in the engine, and lets time pass there. */
public final class FlowWatch {

	private final Worklist worklist;
	private final Pictures pictures;
	private final RuntimeService processes;
	private final ManagementService jobs;

	FlowWatch(Worklist worklist, Pictures pictures, RuntimeService processes, ManagementService jobs) {
		this.worklist = worklist;
		this.pictures = pictures;
		this.processes = processes;
		this.jobs = jobs;
	}

	void standsAt(Object key, String activity) {
		assertThat(worklist.whereIs(key.toString())).extracting(Whereabouts::activity).containsExactly(activity);
	}

	/** It waits for two people at once. */
	void standsAtBoth(Object key, String one, String other) {
		assertThat(worklist.whereIs(key.toString())).extracting(Whereabouts::activity).containsExactlyInAnyOrder(one, other);
	}

	/** And it lies on their desk. */
	void standsAt(Object key, String activity, Actor awaited) {
		standsAt(key, activity);
		assertThat(worklist.of(List.of(awaited.position()))).filteredOn(item -> item.key().equals(key.toString()))
				.extracting(WorkItem::work).extracting(WorkItem.Work::task).containsExactly(activity);
	}

	void endsWith(Object key, String event) {
		assertThat(worklist.whereIs(key.toString())).isEmpty();
		assertThat(worklist.endOf(key.toString())).get().extracting(Whereabouts::activity).isEqualTo(event);
	}

	/** The moment to remind comes, and another one: the follow-up stays where it is, and the timer is armed anew. */
	void remind(Object node) {
		letTimePass(node, "reminderDue", "remindRecipient");
		letTimePass(node, "reminderDue", "remindRecipient");
		standsAt(node, "followUp");
	}

	/** The moment of initials passes: whoever is awaited is reminded and stays awaited, and will be reminded again. */
	void remindOfInitials(Object letter) {
		letTimePass(letter, "initialsDue", "remindReviewer", "reviewerReminded");
		letTimePass(letter, "initialsDue", "remindReviewer", "reviewerReminded");
		standsAt(letter, "giveInitials");
	}

	/** The same while the letter is written: a reviewer who changes it would be reminded, its drafter is not. */
	void remindOfWriting(Object letter) {
		letTimePass(letter, "writingDue", "remindWriter", "writerReminded");
		standsAt(letter, "draftLetter");
	}

	private void letTimePass(Object key, String... way) {
		var process = processes.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).singleResult();
		var timer = jobs.createJobQuery().timers().processInstanceId(process.getId()).singleResult();
		jobs.executeJob(timer.getId());
		assertThat(pictures.of(key.toString())).get().extracting(Picture::visits).asInstanceOf(
				org.assertj.core.api.InstanceOfAssertFactories.list(Picture.Visit.class)).extracting(Picture.Visit::activity)
				.contains(way);
	}
}
