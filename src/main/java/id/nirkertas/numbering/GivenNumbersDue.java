package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Numbers that keepers gave and that soon hold no more, unless their letters are signed. */
@Service
public class GivenNumbersDue {

	private final GivenTable given;
	private final WaitingLetters waiting;
	private final SetAside setAside;
	private final AgencySettings settings;

	GivenNumbersDue(GivenTable given, WaitingLetters waiting, SetAside setAside, AgencySettings settings) {
		this.given = given;
		this.waiting = waiting;
		this.setAside = setAside;
		this.settings = settings;
	}

	/** @param lastDay on which the letter may be signed under it */
	public record Due(GivenNumber given, LocalDate lastDay) {
	}

	/** Those that hold today and not after tomorrow, where their agency is. */
	public List<Due> endingTomorrow() {
		return given.reserved().stream().flatMap(letter -> due(letter).stream()).toList();
	}

	private Optional<Due> due(DocumentId letter) {
		return given.of(letter, waiting::keeps).filter(each -> !each.late()).map(this::due)
				.filter(due -> !due.lastDay().isAfter(setAside.today(due.given().number().register()).plusDays(1)));
	}

	private Due due(GivenNumber number) {
		return new Due(number, settings.backDating(number.number().register().agency()).lastSigning(number.number().on()));
	}
}
