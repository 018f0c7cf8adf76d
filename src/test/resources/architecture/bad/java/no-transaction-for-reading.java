package id.nirkertas.letter;

import org.springframework.transaction.annotation.Transactional;

class Sample {

	@Transactional(readOnly = true)
	String subject() {
		return "";
	}
}
