package id.nirkertas.disposition.web;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Instruction;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedView;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepared dispositions in words, for those who may see their letters. */
@Component
class PreparedLines {

	/**
	 * @param open         the one that somebody has come for
	 * @param returnable   whether there is still somebody to give it back to
	 * @param withdrawable whether the reader takes it back
	 * @param since        while it waits: to whom something was given in its place since it was prepared; else empty
	 */
	record Line(PreparedView view, String subject, String recipients, String instructions, boolean open,
			boolean returnable, boolean withdrawable, String since) {
	}

	private final Registry registry;
	private final Dispositions dispositions;
	private final PreparedDispositions prepared;
	private final Access access;
	private final Directory directory;
	private final Wording wording;

	PreparedLines(Registry registry, Dispositions dispositions, PreparedDispositions prepared, Access access,
			Directory directory, Wording wording) {
		this.registry = registry;
		this.dispositions = dispositions;
		this.prepared = prepared;
		this.access = access;
		this.directory = directory;
		this.wording = wording;
	}

	List<Line> of(List<PreparedView> all, Actor reader, @Nullable PreparedView first) {
		var letters = all.stream().map(PreparedView::letter).distinct().toList();
		var visible = access.visible(reader.person(), letters);
		var known = registry.views(letters).stream().collect(Collectors.toMap(IncomingView::id, Function.identity()));
		var labels = dispositions.instructions().stream()
				.collect(Collectors.toMap(Instruction::code, Instruction::label));
		return all.stream().filter(each -> visible.contains(each.letter()) && known.containsKey(each.letter()))
				.map(each -> new Line(each, subject(known.get(each.letter())), recipients(each),
						each.order().instructions().stream().map(code -> labels.getOrDefault(code, code))
								.collect(Collectors.joining("; ")),
						first != null && first.id().equals(each.id()), prepared.isReturnable(each),
						prepared.mayWithdraw(reader, each).isAllowed(), since(each)))
				.sorted(Comparator.comparing(line -> !line.open())).toList();
	}

	/** For whoever gives there: that one waits, and what becomes of it; empty when none does. */
	String waiting(PositionId head, DocumentId letter, @Nullable NodeId under) {
		return prepared.waitingAt(head, letter, under).map(one -> wording.say("disposition.prepared.waits-here",
				one.preparedBy(), one.assistant(), recipients(one))).orElse("");
	}

	private String since(PreparedView one) {
		if (!one.isWaiting()) {
			return "";
		}
		var under = one.under();
		var beside = under == null ? dispositions.tree(one.letter()) : dispositions.node(under).children();
		return beside.stream().filter(node -> node.givenAt().isAfter(one.preparedAt()))
				.map(node -> directory.position(node.recipient()).title()).distinct().collect(Collectors.joining("; "));
	}

	/** As an outcome names it. */
	String name(PreparedView one) {
		return subject(registry.view(one.letter()));
	}

	private String subject(@Nullable IncomingView letter) {
		return letter == null || letter.letter().secrecy().hidesSubject()
				? wording.say("disposition.prepared.secret")
				: letter.letter().subject();
	}

	private String recipients(PreparedView one) {
		return one.order().recipients().stream()
				.map(each -> directory.position(each.position()).title()
						+ (each.part() == Part.SUPPORT ? "" : " (" + wording.name(each.part()) + ")"))
				.collect(Collectors.joining("; "));
	}
}
