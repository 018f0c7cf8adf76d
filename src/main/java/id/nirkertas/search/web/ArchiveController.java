package id.nirkertas.search.web;

import id.nirkertas.letter.Amendment;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.search.Hit;
import id.nirkertas.search.Query;
import id.nirkertas.search.Search;
import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one box: number, name, subject, year, words of the body. The address of the page is the query. */
@SignedIn
@Controller
@OpenToFormer
class ArchiveController {

	private static final int LONGEST = 200;

	private final Search search;
	private final Letters letters;
	private final Standing standing;

	ArchiveController(Search search, Letters letters, Standing standing) {
		this.search = search;
		this.letters = letters;
		this.standing = standing;
	}

	@GetMapping("/archive")
	String find(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
		var text = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
		var query = new Query(text, year, blankToNull(kind), blankToNull(code), blankToNull(after));
		var results = search.find(actor.person(), query);
		model.addAttribute("query", query);
		model.addAttribute("results", results);
		var amendments = standing.of(results.hits());
		model.addAttribute("found", results.hits().stream()
				.map(hit -> new Found(hit, amendments.getOrDefault(hit.document(), List.of()))).toList());
		model.addAttribute("kinds", letters.kinds().stream().collect(Collectors.toMap(Kind::code, Kind::name)));
		return "search/archive";
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return text == null || text.isBlank() ? null : text;
	}

	/** A hit with its passage in pieces. */
	record Found(Hit hit, Snippet snippet, String address, List<Amendment> amendments) {

		Found(Hit hit, List<Amendment> amendments) {
			this(hit, Snippet.of(hit.snippet()), room(hit) + hit.document(), amendments);
		}

		private static String room(Hit hit) {
			if (hit.byHand()) {
				return "/registers/paper/";
			}
			return hit.incoming() ? "/incoming/" : "/letters/";
		}
	}
}
