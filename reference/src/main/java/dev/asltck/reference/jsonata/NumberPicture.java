package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The picture of {@code $formatNumber}, as XPath functions and operators have it in section 4.7. The library's own function has the
 * patterns of Java, which look similar and mean something else.
 */
final class NumberPicture {

    private static final int MOST_PARTS = 2;

    private final PictureCharacters characters;
    private final List<SubPicture> parts;

    private NumberPicture(String picture, PictureCharacters characters) {
        this.characters = characters;
        String[] pictures = picture.split(Pattern.quote(characters.separator()), -1);
        if (pictures.length > MOST_PARTS) {
            throw new JException("D3080", -1);
        }
        this.parts =
                Stream.of(pictures).map(part -> SubPicture.of(part, characters)).toList();
    }

    /**
     * A number as a picture shows it.
     *
     * @param options the characters of the picture that are not the default ones, by their names
     * @throws JException with the code of the rule that the picture breaks
     */
    static String format(Number number, String picture, Map<?, ?> options) {
        NumberPicture rules = new NumberPicture(picture, new PictureCharacters(options));
        if (number instanceof Double value && !Double.isFinite(value)) {
            // It has a name in every text.
            return number.toString();
        }
        return rules.format(new BigDecimal(number.toString()));
    }

    private String format(BigDecimal number) {
        if (number.signum() >= 0) {
            return parts.get(0).format(number);
        }
        return parts.size() == MOST_PARTS
                ? parts.get(1).format(number.negate())
                : characters.minus() + parts.get(0).format(number.negate());
    }
}
