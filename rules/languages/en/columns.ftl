# What columns are called in English; what else is said of them stands in the vocabulary.

column-supplier_id =
    .header = Supplier number

column-name =
    .header = Name of company

column-aliases =
    .header = Other names

column-registration_no =
    .header = Registration number

column-lei =
    .header = Legal entity identifier

column-country =
    .header = Country of registration

column-site_country =
    .header = Country of work site

column-region =
    .header = State or province

column-address =
    .header = Site address

column-city =
    .header = City or town

column-website =
    .header = Website

column-group_name =
    .header = Corporate group

column-parent_company =
    .header = Parent company

column-bid_id =
    .header = Bid number

column-lot_id =
    .header = Lot

column-parent_id =
    .header = Subcontractor of

column-parent_name =
    .header = Name of prime contractor

column-tier =
    .header = Supply chain tier

column-role =
    .header = Role in the bid

column-relied_on_for_qualification =
    .header = Relied on for selection

column-contract_share_pct =
    .header = Share of contract value

column-subcontract_share_pct =
    .header = Share subcontracted

column-contract_value =
    .header = Value of contract

column-value_performed_abroad =
    .header = Value performed abroad

column-currency =
    .header = Contract currency

column-is_cots =
    .header = Off-the-shelf items

column-turnover =
    .header = Annual turnover

column-turnover_currency =
    .header = Currency of turnover

column-balance_sheet_total =
    .header = Balance sheet total

column-labour_hours_priced =
    .header = Labour hours priced

column-labour_price =
    .header = Price of labour

column-sector_code =
    .header = Sector

column-sector_scheme =
    .header = Sector classification

column-goods =
    .header = Goods supplied

column-hs_code =
    .header = HS codes

column-goods_origin_country =
    .header = Origin of goods

column-inputs =
    .header = Raw materials and components

column-inputs_origin_country =
    .header = Origin of inputs

column-workers_total =
    .header = Number of workers

column-workers_migrant =
    .header = Number of migrant workers

column-migrant_share_pct =
    .header = Share of migrant workers

column-workers_temporary =
    .header = Number of temporary workers

column-temporary_share_pct =
    .header = Share of temporary workers

column-worker_origin_countries =
    .header = Countries of origin of workers

column-vulnerable_groups =
    .header = Workers in vulnerable situations

column-low_skilled =
    .header = Low-skilled work

column-visa_tied_to_employer =
    .header = Permit tied to employer

column-remote_site =
    .header = Remote work site

column-accommodation_provided =
    .header = Worker accommodation provided

column-accommodation_meets_standard =
    .header = Accommodation meets standards

column-uses_labour_agency =
    .header = Uses labour providers

column-labour_agency_name =
    .header = Names of labour providers

column-labour_agency_licence =
    .header = Labour provider licence

column-agency_staff_trained =
    .header = Recruiters trained

column-recruitment_fees_charged =
    .header = Workers paid fees

column-fee_amount_per_worker =
    .header = Recruitment fee per worker

column-fee_currency =
    .header = Currency of fees

column-fees_reimbursed =
    .header = Fees paid back

column-fee_found_date =
    .header = Date fees found

column-fee_repaid_date =
    .header = Date fees repaid

column-employer_pays_policy =
    .header = Employer pays policy

column-written_contract =
    .header = Written contract

column-contract_language_understood =
    .header = Contract in a language understood

column-contract_days_before_travel =
    .header = Days contract given before travel

column-deceptive_recruitment_reported =
    .header = Deceptive recruitment reported

column-return_transport_covered =
    .header = Return journey paid

column-id_documents_held =
    .header = Identity documents held

column-movement_restricted =
    .header = Movement restricted

column-wages_withheld =
    .header = Wages withheld

column-lowest_monthly_wage =
    .header = Lowest monthly wage

column-legal_min_monthly_wage =
    .header = Legal minimum monthly wage

column-wage_currency =
    .header = Currency of wages

column-deductions_beyond_law =
    .header = Deductions beyond legal limits

column-worker_debt_to_employer =
    .header = Debts to employer

column-max_weekly_hours =
    .header = Highest weekly hours

column-violence_or_threats_reported =
    .header = Violence or threats reported

column-child_labour_reported =
    .header = Child labour reported

column-grievance_mechanism =
    .header = Grievance channel

column-grievance_anonymous =
    .header = Complaints can be anonymous

column-worker_representation =
    .header = Worker representation

column-plan_present =
    .header = Plan against trafficking

column-plan_date =
    .header = Date of the plan

column-plan_url =
    .header = Link to plan

column-plan_elements =
    .header = Parts of the plan

column-plan_covers_subcontractors =
    .header = Plan covers subcontractors

column-plan_reporting =
    .header = Willing to report on the plan

column-plan_posted =
    .header = Plan posted at workplace

column-certification_date =
    .header = Trafficking certification date

column-certification_status =
    .header = Certificate findings

column-clause_flowed_down =
    .header = Clause in subcontracts

column-conviction_thb =
    .header = Convicted of trafficking

column-conviction_date =
    .header = Date of final judgment

column-conviction_person_role =
    .header = Role of convicted person

column-labour_law_breach =
    .header = Breach of labour or social law

column-breach_date =
    .header = Date of finding of breach

column-self_cleaning =
    .header = Proof of self-cleaning

column-debarred =
    .header = On debarment list

column-exclusion_declaration_date =
    .header = Date of exclusion declaration

column-goods_certification_date =
    .header = Date of certificate on listed goods

column-statement_url =
    .header = Link to statement

column-statement_period_end =
    .header = End of statement period

column-statement_topics =
    .header = Topics covered by statement

column-statement_signed =
    .header = Statement signed by director

column-operates_in =
    .header = Countries of operation

column-employees_total =
    .header = Number of employees

column-listed_on =
    .header = Stock exchanges

column-audit_date =
    .header = Date of last audit

column-audit_type =
    .header = Type of audit

column-audit_open_critical =
    .header = Open critical findings

column-audit_open_major =
    .header = Open major findings

column-allegation_open =
    .header = Open allegations

column-remediation_plan =
    .header = Remediation plan

column-remediation_due =
    .header = Remediation due date

column-evidence_level =
    .header = Level of evidence

column-plan_evidence =
    .header = Evidence for the plan

column-recruitment_evidence =
    .header = Evidence on recruitment

column-grievance_evidence =
    .header = Evidence on grievances

column-answered_on =
    .header = Date of answers

column-answered_by =
    .header = Questionnaire completed by
