package id.nirkertas.disposition.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.DueWish;
import id.nirkertas.disposition.LongerDues;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out what giver and recipient may do about an instruction beside answering it. */
@Component
class CourseDesk {

	private final Branches branches;
	private final LongerDues dues;
	private final Dispositions dispositions;
	private final Preparations preparations;
	private final Directory directory;

	CourseDesk(Branches branches, LongerDues dues, Dispositions dispositions, Preparations preparations,
			Directory directory) {
		this.branches = branches;
		this.dues = dues;
		this.dispositions = dispositions;
		this.preparations = preparations;
		this.directory = directory;
	}

	/** The forms that are offered, by the last piece of their addresses. */
	void lay(ModelAndView page, Actor reader, DispositionView node, CourseForm typed) {
		var may = may(reader, node.id());
		var open = node.withAllUnder().skip(1).filter(under -> !under.state().hasEnded()).count();
		page.addObject("may", may);
		page.addObject("typed", typed);
		page.addObject("lost", may.getOrDefault(typed.act(), false) ? "" : (typed.due() + " " + typed.reason()).strip());
		page.addObject("proposedDue", proposed(node.wish()));
		page.addObject("openUnder", open);
		page.addObject("again", again(reader, node));
		page.addObject("more", more(reader, node));
		page.addObject("today", directory.today(reader.position()));
	}

	private Map<String, Boolean> may(Actor reader, NodeId node) {
		return Map.of("withdrawal", branches.mayWithdraw(reader, node).isAllowed(), "misdirection",
				branches.mayGiveBack(reader, node).isAllowed(), "closure", branches.mayClose(reader, node).isAllowed(),
				"due-request", dues.mayAsk(reader, node).isAllowed(), "due", dues.mayMove(reader, node).isAllowed(),
				"due-refusal", dues.mayRefuse(reader, node).isAllowed());
	}

	private static String proposed(@Nullable DueWish wish) {
		return wish == null || !wish.isOpen() ? "" : wish.day().toString();
	}

	/** Where it is given again to somebody, by its giver or in their name; empty where it is not. */
	String again(Actor reader, DispositionView node) {
		return node.state() == NodeState.WITHDRAWN || node.state() == NodeState.RETURNED ? another(reader, node) : "";
	}

	/** Where the same is given to somebody beside them; empty once it has ended. */
	private String more(Actor reader, DispositionView node) {
		return node.state().hasEnded() ? "" : another(reader, node);
	}

	private String another(Actor reader, DispositionView node) {
		var under = node.parent();
		var place = under == null ? "/incoming/" + node.letter() : "/dispositions/" + under;
		if (node.giver().equals(reader.position())) {
			return offered(dispositions.mayGive(reader, node.letter(), under), place + "/disposition", node);
		}
		return offered(preparations.mayPrepare(reader, node.letter(), under), place + "/preparation", node);
	}

	private static String offered(Verdict may, String address, DispositionView node) {
		return may.isAllowed() ? address + "?again=" + node.id() : "";
	}
}
