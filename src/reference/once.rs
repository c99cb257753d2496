//! What is read when it is first asked for, and kept.

use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use hashbrown::HashMap;

/// What was read, by what it was asked for.
#[derive(Debug)]
pub(super) struct ReadOnce<K, V>(Mutex<HashMap<K, Arc<V>>>);

impl<K, V> Default for ReadOnce<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V> ReadOnce<K, V> {
    /// What was read before, or is read now. Others wait meanwhile, so that nothing is
    /// read twice.
    pub(super) fn get(&self, key: K, read: impl FnOnce() -> Result<V>) -> Result<Arc<V>> {
        // Whoever failed with the lock held has added nothing.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = known.get(&key) {
            return Ok(value.clone());
        }
        let value = Arc::new(read()?);
        Ok(known.entry(key).or_insert(value).clone())
    }
}
