//! Every table and watch-list whose fields are read, joined to a sheet.

use anyhow::Result;
use jiff::civil::Date;
use rayon::prelude::*;

use super::age::DataAge;
use super::catalog::Catalog;
use super::description::TableInfo;
use super::join::join;
use super::watchlist::{GroupField, LIST_GROUPS, ListField, ListGroup, Member, Together, Whom, join_list};
use crate::model::{DerivedColumn, Sheet, Vocabulary};

/// The tables whose fields are read, and which fields.
#[derive(Debug)]
pub struct Joins<'a> {
    catalog: &'a Catalog,
    tables: Vec<(&'a TableInfo, Vec<String>)>,
    groups: Vec<(ListGroup, Vec<GroupField>)>,
}

impl<'a> Joins<'a> {
    /// What is needed to answer fields, named as `table.field`.
    pub fn of<'f>(catalog: &'a Catalog, fields: impl IntoIterator<Item = &'f str>) -> Self {
        let read: Vec<(&str, &str)> = fields.into_iter().filter_map(|name| name.split_once('.')).collect();
        let group = |group: ListGroup| {
            let is_read = |field: &GroupField| read.contains(&(group.id, field.name()));
            (group, GroupField::all().filter(is_read).collect::<Vec<_>>())
        };
        let groups: Vec<_> = LIST_GROUPS.into_iter().map(group).filter(|(_, fields)| !fields.is_empty()).collect();
        let table = |info: &'a TableInfo| {
            let mut fields: Vec<String> =
                info.field_names().filter(|field| read.contains(&(&info.id, field))).map(str::to_owned).collect();
            let asked =
                groups.iter().filter(|(group, _)| group.members(catalog).any(|(member, _)| member.id == info.id));
            for needed in asked.flat_map(|(_, fields)| fields.iter().flat_map(|field| field.needs())) {
                if !fields.iter().any(|known| known == needed.name()) {
                    fields.push(needed.name().to_owned());
                }
            }
            (info, fields)
        };
        let tables = catalog.infos().map(table).filter(|(_, fields)| !fields.is_empty()).collect();
        Self { catalog, tables, groups }
    }

    /// The tables that are looked at.
    pub fn tables(&self) -> impl Iterator<Item = &'a TableInfo> {
        self.tables.iter().map(|(info, _)| *info)
    }

    /// The columns of the list that they are looked up by.
    pub fn columns_read(&self) -> impl Iterator<Item = &'a str> {
        self.tables.iter().flat_map(|(info, fields)| {
            let info: &'a TableInfo = info;
            let is_list = info.watchlist.is_some();
            let whom = fields.iter().map(|field| Whom::of_field(field)).filter(move |_| is_list);
            info.columns_read().chain(whom.flat_map(Whom::columns).map(|name| -> &'a str { name }))
        })
    }

    /// The columns of all fields that are read, one entry a supplier, as the tables stood on
    /// a day. Lists older than is allowed are told apart.
    pub fn join(
        &self,
        vocabulary: &Vocabulary,
        sheet: &Sheet,
        as_of: Date,
        age: DataAge,
    ) -> Result<Vec<DerivedColumn>> {
        let one = |(info, fields): &(&TableInfo, Vec<String>)| {
            let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
            match &info.watchlist {
                Some(watch) => join_list(self.catalog, vocabulary, (info, watch), &fields, sheet, as_of),
                None => join(self.catalog, vocabulary, info, &fields, sheet, as_of),
            }
        };
        let joined: Vec<Vec<DerivedColumn>> = self.tables.par_iter().map(one).collect::<Result<_>>()?;
        let of_groups = self.groups.iter().flat_map(|(group, fields)| {
            let together = self.together(*group, &joined, sheet, as_of, age);
            fields.iter().map(move |field| together.column(*field)).collect::<Vec<_>>()
        });
        let of_groups: Vec<DerivedColumn> = of_groups.collect();
        Ok(joined.into_iter().flatten().chain(of_groups).collect())
    }

    fn together<'j>(
        &'j self,
        group: ListGroup,
        joined: &'j [Vec<DerivedColumn>],
        sheet: &Sheet,
        as_of: Date,
        age: DataAge,
    ) -> Together<'j> {
        let member = |(info, _): (&'a TableInfo, _)| {
            let place = self.tables.iter().position(|(known, _)| known.id == info.id)?;
            Some(Member { info, columns: &joined[place], is_stale: age.is_stale(info, as_of) })
        };
        Together { group, lists: group.members(self.catalog).filter_map(member).collect(), rows: sheet.len() }
    }
}

impl GroupField {
    /// What the lists of the group are asked to answer it.
    fn needs(self) -> Vec<ListField> {
        match self {
            Self::OfList(ListField::ParentMatch) => vec![ListField::ParentMatch],
            Self::OfList(field) => vec![ListField::Match, field],
            Self::List | Self::Stale => vec![ListField::Match],
        }
    }
}
