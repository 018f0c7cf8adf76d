package id.nirkertas.office;

import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.letter.Letters;
import id.nirkertas.paper.Paper;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.storage.Vault;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The letters of the demo government, for whoever starts the office to look around. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoOffice {

	@Bean
	Secretariat officeSecretariat(Staff officeStaff, Directory directory, Letters letters, Reviews reviews, Registry registry) {
		return new Secretariat(officeStaff, directory, letters, reviews, registry);
	}

	@Bean
	DemoLetters officeDemoLetters(Staff officeStaff, Secretariat officeSecretariat, Paper paper, Vault vault, Letters letters,
			Reviews reviews, Registry registry, Dispositions dispositions) {
		return new DemoCorrespondence(officeStaff, officeSecretariat, new ScannedLetter(officeStaff, paper, vault), letters, reviews,
				registry, dispositions);
	}
}
