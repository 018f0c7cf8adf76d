package id.nirkertas.administration.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.ImportChange;
import id.nirkertas.directory.ImportFault;
import id.nirkertas.directory.ImportFiles;
import id.nirkertas.directory.ImportHelp;
import id.nirkertas.directory.ImportHelp.Accepted;
import id.nirkertas.directory.ImportPreview;
import id.nirkertas.directory.ImportSeat;
import id.nirkertas.directory.Position;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.PositionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of an import: what can be written in the files, and what those that were brought would do, line by line. */
@Component
class ImportPage {

	private static final int PAGE = 200;
	private static final int MOST_FAULTS = 500;
	private static final List<String> FILES = List.of(ImportFiles.UNITS, ImportFiles.POSITIONS, ImportFiles.ASSIGNMENTS);

	private final ActingCertificates certificates;
	private final Directory directory;
	private final Wording wording;

	ImportPage(ActingCertificates certificates, Directory directory, Wording wording) {
		this.certificates = certificates;
		this.directory = directory;
		this.wording = wording;
	}

	/** A file, and how many of its lines add and alter something, or say what is so already. */
	record Count(String file, long added, long altered, long unchanged) {
	}

	/** Where a fault or a doubt is, and what it is in words. */
	record Remark(String file, int line, String words) {
	}

	ModelAndView form(List<FormFault> faults) {
		var view = new ModelAndView("administration/import");
		view.addObject("faults", faults);
		view.addObject("files", FILES);
		view.addObject("words", ImportHelp.words().stream()
				.collect(groupingBy(Accepted::column, LinkedHashMap::new, mapping(Accepted::words, toList()))));
		return view;
	}

	ModelAndView of(ImportPreview preview, int page, List<FormFault> faults) {
		var view = new ModelAndView("administration/import-preview");
		var last = Math.max(1, (preview.lines().size() + PAGE - 1) / PAGE);
		var number = Math.clamp(page, 1, last);
		view.addObject("preview", preview);
		view.addObject("counts", FILES.stream()
				.map(file -> new Count(file, preview.added(file), preview.altered(file), preview.unchanged(file)))
				.filter(count -> count.added() + count.altered() + count.unchanged() > 0).toList());
		view.addObject("wrong", preview.faults().stream().limit(MOST_FAULTS).map(this::remark).toList());
		view.addObject("unsaid", Math.max(0, preview.faults().size() - MOST_FAULTS));
		var known = directory.positions().stream().map(Position::id).collect(toSet());
		view.addObject("doubts",
				preview.seats().stream().limit(MOST_FAULTS).flatMap(seat -> doubt(seat, known)).toList());
		view.addObject("changes", changes(preview.lines(), number));
		view.addObject("page", number);
		view.addObject("last", last);
		view.addObject("faults", faults);
		return view;
	}

	private static List<ImportChange> changes(List<ImportChange> all, int page) {
		return all.stream().skip((page - 1L) * PAGE).limit(PAGE).map(ImportPage::spoken).toList();
	}

	private static ImportChange spoken(ImportChange line) {
		return new ImportChange(line.file(), line.line(), line.name(), line.isNew(),
				line.differences().stream()
						.map(each -> new ImportChange.Difference(each.column(),
								ImportHelp.spoken(each.column(), each.before()),
								ImportHelp.spoken(each.column(), each.after())))
						.toList());
	}

	private Remark remark(ImportFault fault) {
		return new Remark(fault.file(), fault.line(), wording.say(fault.code(), fault.details().toArray()));
	}

	private Stream<Remark> doubt(ImportSeat seat, Set<PositionId> known) {
		var position = seat.assignment().position();
		return Stream
				.concat(seat.doubts().stream().map(doubt -> wording.say(doubt.code(), doubt.details().toArray())),
						certificates.doubt(seat.assignment(), known.contains(position) ? position : seat.code()).stream())
				.map(words -> new Remark(ImportFiles.ASSIGNMENTS, seat.line(), words));
	}
}
