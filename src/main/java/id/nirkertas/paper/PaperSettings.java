package id.nirkertas.paper;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator writes about paper.
 *
 * @param scriptFonts the folder with the fonts of scripts that our own faces have not, as Debian's fonts-noto-core installs them:
 *                    NotoSansJavanese, NotoSansBalinese and NotoNaskhArabic, each -Regular.ttf and -Bold.ttf; letters with a
 *                    script whose files are not there are refused
 */
@ConfigurationProperties("nirkertas.paper")
record PaperSettings(@DefaultValue(PaperSettings.DEBIAN) Path scriptFonts) {

	static final String DEBIAN = "/usr/share/fonts/truetype/noto";

	static PaperSettings usual() {
		return new PaperSettings(Path.of(DEBIAN));
	}
}
