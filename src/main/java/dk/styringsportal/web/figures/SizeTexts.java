package dk.styringsportal.web.figures;

import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.organisation.SizeClasses.Size;

/** What sizes of municipalities are called, with their limits. */
record SizeTexts(FigureTexts texts, SizeClasses sizes) {

    /** "Små (højst 37.099 indbyggere)" */
    String of(Size size) {
        int small = sizes.largestSmall();
        return texts.say(
                "nonresponse.size." + size,
                texts.numbers().count(small),
                texts.numbers().count(small + 1),
                texts.numbers().count(sizes.largestMedium()));
    }
}
