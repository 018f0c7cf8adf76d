package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Stationery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the office wrote once it may write again: rules that came later refuse none of what came with the product. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class EarlierKindsTests {

	@Autowired
	Stationery stationery;
	@Autowired
	KindForms forms;

	@Test
	void everyVersionOfEveryKindMayBeWrittenAgain() {
		for (var now : stationery.all(null)) {
			for (var version : stationery.versions(now.kind().code(), null)) {
				var kind = version.kind();

				assertThat(stationery.faults(forms.kind(forms.form(kind), kind), null))
						.as("%s %d", kind.code(), kind.version()).filteredOn(
								fault -> !fault.field().equals("pattern")
										&& !fault.code().equals("letter.kind.fault.no-number"))
						.isEmpty();
			}
		}
	}
}
