package dk.styringsportal.organisation;

/**
 * A municipality and what comparison groups are made from.
 *
 * @param name short form: "Vesthimmerlands"
 * @param region "Region Hovedstaden"
 * @param population on 1 January of {@link Municipalities#year()}
 * @param group Statistics Denmark's municipality group: "Storbykommuner"
 * @param socioeconomicIndex the country's mean is 1.00
 */
public record Municipality(
        OrganisationCode code, String name, String region, int population, String group, double socioeconomicIndex) {}
