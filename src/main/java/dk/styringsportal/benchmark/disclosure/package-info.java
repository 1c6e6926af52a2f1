/**
 * Disclosure control: which published figures of persons' answers may stand, and which are withheld so that nobody can
 * compute what a few persons answered.
 *
 * <h2>What is published</h2>
 *
 * <p>The finest unit is a {@link dk.styringsportal.benchmark.disclosure.Stratum}: the respondents of one group in one
 * municipality, or of those who answer about the same several. A {@link dk.styringsportal.benchmark.disclosure.Margin} is a
 * published line, made of strata: a group in the nation, a region, a size class, a municipality; a pool of groups in any of
 * these. Each published line is one linear equation per answer option over counts that are whole and not negative.
 *
 * <h2>Whom it is safe from</h2>
 *
 * <p>The public, and each municipality by itself, which knows every answer of its own respondents. Both know all lines that
 * are shown, how many answered everywhere, and these rules. How many answered is no secret that could be kept: that there
 * are one to four is what "fewer than 5" says, and that a municipality has one chief is known. The answers are the secret.
 *
 * <h2>The rules</h2>
 *
 * <ul>
 *   <li>Too few: a base of fewer than the minimum, here and below 5, is withheld with its whole distribution. In a base that
 *       is large enough the counts of single options are shown, also 1 to 4: they do not say who. (Threshold rule on the
 *       base; Hundepool et al., Statistical Disclosure Control, 2012, chapter 5.)
 *   <li>Dominated: a line over several municipalities of which one holds more than 80 % is withheld. Of an answer about several
 *       each of them holds it.
 *   <li>Unanimous: where all, or all but one, chose the same option, the line says "over 90 %" of it and "under 10 %" of
 *       the others, without counts. All but one is included for two reasons. The one knows what the others answered. And
 *       were only unanimous lines written so, the writing itself would say that they are unanimous. Of 10 and fewer only all
 *       are over 90 %, so the words go down to 80, 70 and 60 with the base, so that they always hold both. (Homogeneity;
 *       top coding as in NCES, SLDS Technical Brief 3, 2011.) Nothing inside such a line that spans municipalities is shown.
 *       Unanimity is judged option by option, not on options merged into positive and negative.
 *   <li>Derivable: what could be computed from the rest is withheld too. See
 *       {@link dk.styringsportal.benchmark.disclosure.Audit}. A set of respondents whose answers someone can compute, by
 *       subtracting lines of one table, of two tables or two filters, has to keep the same rules as one that is published.
 *   <li>Told elsewhere: a line that another table tells by itself, such as the nation in the distributions beside tables by facts, shows
 *       what it shows there, and the lines beside it give way. What that line gives away by itself it gives away anyway.
 *   <li>Which gives way: as few respondents as possible lose their figure, and those first whose figure says least: in tables by facts
 *       about municipalities the line "uden oplysning" goes before any class with a name.
 *   <li>Two editions: {@link dk.styringsportal.benchmark.disclosure.Revision}.
 *   <li>A municipality's own report: {@link dk.styringsportal.benchmark.disclosure.OwnReport}.
 * </ul>
 *
 * <p>A municipality knows of its own what its report shows: of each group those who answer about it, alone or with others, where
 * they are the minimum and more. Of areas with two such municipalities each would know the other, and they are withheld. Where
 * four blocks protect each other, sums of several small blocks are examined line by line and by what one line leaves of another; that no count comes out is proven for each.
 *
 * <p>That nobody in a shown line chose an option holds of each part of it, and is no disclosure here.
 */
package dk.styringsportal.benchmark.disclosure;
