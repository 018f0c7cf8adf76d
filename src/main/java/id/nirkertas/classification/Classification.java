package id.nirkertas.classification;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The tree of archive codes. */
@Service
public class Classification {

	public Optional<Code> code(String code) {
		throw new IllegalStateException("contract");
	}

	/** Codes that begin with the text or whose title has its words; every code for an empty text. */
	public List<Code> find(String text, int limit) {
		throw new IllegalStateException("contract");
	}
}
