package dk.styringsportal.web.editions;

import dk.styringsportal.web.assessment.AgreementViews;
import dk.styringsportal.web.figures.PublishedFigures;
import java.util.List;

/**
 * A part of an edition, with the ways to the others.
 *
 * @param agreement how far assessors agreed; none in other parts
 */
public record EditionPartView(
        PublishedFigures.Part part, List<PublishedFigures.Link> links, List<AgreementViews.CriterionView> agreement) {}
