package id.nirkertas.handover;

import id.nirkertas.consultation.ConsultationId;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedId;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.WorkItem.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is open on a desk beside the way of its letters: opinions that are asked for, and what waits to be confirmed. */
@Component
class Asides {

	private final Consultations consultations;
	private final SpokenOrders spoken;
	private final PreparedDispositions prepared;
	private final Letters letters;
	private final Registry registry;
	private final Directory directory;

	Asides(Consultations consultations, SpokenOrders spoken, PreparedDispositions prepared, Letters letters,
			Registry registry, Directory directory) {
		this.consultations = consultations;
		this.spoken = spoken;
		this.prepared = prepared;
		this.letters = letters;
		this.registry = registry;
		this.directory = directory;
	}

	/** What an item is about, and who waits for it. */
	private record Matter(DocumentId document, PositionId other) {
	}

	private record Sheet(String number, String subject, Secrecy secrecy) {
	}

	/** Other items are left out. */
	Stream<HandoverItem> of(List<WorkItem> waiting) {
		var matters = matters(waiting);
		var sheets = sheets(matters.values().stream().map(Matter::document).distinct().toList());
		return waiting.stream().map(item -> item(item, matters.get(item.key()), sheets)).flatMap(Optional::stream);
	}

	private Map<String, Matter> matters(List<WorkItem> waiting) {
		var matters = new HashMap<String, Matter>();
		consultations.views(keys(waiting, Work.GIVE_OPINION).map(ConsultationId::of).toList())
				.forEach(asked -> matters.put(asked.id().toString(), new Matter(asked.letter(), asked.asker())));
		spoken.views(keys(waiting, Work.CONFIRM_INSTRUCTION).map(SpokenOrderId::of).toList())
				.forEach(order -> matters.put(order.id().toString(), new Matter(order.letter(), order.drafter())));
		prepared.views(keys(waiting, Work.CONFIRM_DISPOSITION).map(PreparedId::of).toList())
				.forEach(draft -> matters.put(draft.id().toString(), new Matter(draft.letter(), draft.assistant())));
		return matters;
	}

	private static Stream<String> keys(List<WorkItem> waiting, Work work) {
		return waiting.stream().filter(item -> item.work() == work).map(WorkItem::key);
	}

	private Map<DocumentId, Sheet> sheets(List<DocumentId> documents) {
		var sheets = new HashMap<DocumentId, Sheet>();
		letters.views(documents).forEach(letter -> sheets.put(letter.id(),
				new Sheet(letter.number(), letter.content().subject(), letter.content().secrecy())));
		registry.views(documents).forEach(entry -> sheets.put(entry.id(),
				new Sheet(entry.letter().number(), entry.letter().subject(), entry.letter().secrecy())));
		return sheets;
	}

	private Optional<HandoverItem> item(WorkItem item, @Nullable Matter matter, Map<DocumentId, Sheet> sheets) {
		var sheet = matter == null ? null : sheets.get(matter.document());
		if (matter == null || sheet == null) {
			return Optional.empty();
		}
		var secret = sheet.secrecy().hidesSubject();
		return Optional.of(new HandoverItem(ItemKind.of(item.work()), item.key(), matter.document(), item.position(),
				sheet.number(), secret ? "" : sheet.subject(), secret, directory.position(matter.other()).title(),
				item.due(), item.since(), null));
	}
}
