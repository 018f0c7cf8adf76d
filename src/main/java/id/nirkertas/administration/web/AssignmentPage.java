package id.nirkertas.administration.web;

import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.platform.FormFault;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of an assignment, with its forms. */
@Component
class AssignmentPage {

	private final AssignmentLines lines;
	private final ActingCertificates certificates;

	AssignmentPage(AssignmentLines lines, ActingCertificates certificates) {
		this.lines = lines;
		this.certificates = certificates;
	}

	/** Of forms with fields of the same names, what was typed and what is wrong with it belong to one. */
	ModelAndView of(AssignmentEntry entry, SeatForm form, String act, List<FormFault> faults) {
		var view = new ModelAndView("administration/assignment");
		view.addObject("line", lines.line(entry));
		view.addObject("doubt", certificates.doubt(entry.assignment(), entry.assignment().position()).orElse(null));
		view.addObject("form", act.equals("end") ? SeatForm.of(entry.assignment(), entry.revision()) : form);
		view.addObject("ending", act.equals("end") ? form : SeatForm.BLANK.over(entry.revision()));
		view.addObject("faults", faults);
		view.addObject("faulty", faults.stream().map(FormFault::field).toList());
		view.addObject("act", act);
		return view;
	}
}
